/** Door: "A data book as CSV files, with metadata that says what every column holds." */
@NullMarked
package org.plumbline.publishing.table;

import org.jspecify.annotations.NullMarked;
