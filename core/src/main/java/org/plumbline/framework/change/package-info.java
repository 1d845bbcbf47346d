/** How two editions differ, and what pins one: the hash of all that can change a result. */
@NullMarked
package org.plumbline.framework.change;

import org.jspecify.annotations.NullMarked;
