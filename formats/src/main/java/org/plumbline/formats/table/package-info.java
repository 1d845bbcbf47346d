/** Tables: CSV in whatever way a spreadsheet wrote it, every cell with its place. */
@NullMarked
package org.plumbline.formats.table;

import org.jspecify.annotations.NullMarked;
