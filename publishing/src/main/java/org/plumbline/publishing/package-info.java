/** Door: "A report document to HTML, PDF, Word, ODS and CSV with metadata: the same blocks, figures and words in each." */
@NullMarked
package org.plumbline.publishing;

import org.jspecify.annotations.NullMarked;
