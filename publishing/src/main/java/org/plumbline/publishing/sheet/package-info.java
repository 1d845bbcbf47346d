/** Door: "A data book as one spreadsheet that people and screen readers can use: a cover, contents, notes and one table a sheet." */
@NullMarked
package org.plumbline.publishing.sheet;

import org.jspecify.annotations.NullMarked;
