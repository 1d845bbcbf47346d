/** How an edition draws the cases that are looked at: plans with their numbers, each saying how sure it is. */
@NullMarked
package org.plumbline.framework.sampling;

import org.jspecify.annotations.NullMarked;
