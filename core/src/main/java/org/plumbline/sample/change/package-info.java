/** What became of a sample since it was drawn: cases replaced, added and taken out, each with its reason. */
@NullMarked
package org.plumbline.sample.change;

import org.jspecify.annotations.NullMarked;
