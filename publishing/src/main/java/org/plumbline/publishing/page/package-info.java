/** Door: "A report as one page: for the web with its style sheet, or for paper with pages and bookmarks." */
@NullMarked
package org.plumbline.publishing.page;

import org.jspecify.annotations.NullMarked;
