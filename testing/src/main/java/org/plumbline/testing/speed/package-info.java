/** How fast it is: printed, never asserted. */
@NullMarked
package org.plumbline.testing.speed;

import org.jspecify.annotations.NullMarked;
