/** Door: "A report document as a Word file: real styles, contents, footnotes, tables and pictures with their words." */
@NullMarked
package org.plumbline.publishing.word;

import org.jspecify.annotations.NullMarked;
