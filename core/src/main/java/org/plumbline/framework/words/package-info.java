/** The names and words that everything in a framework is written with. */
@NullMarked
package org.plumbline.framework.words;

import org.jspecify.annotations.NullMarked;
