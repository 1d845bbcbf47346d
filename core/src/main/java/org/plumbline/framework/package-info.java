/** Door: "What we inspect against: read whole, checked whole, never changed." */
@NullMarked
package org.plumbline.framework;

import org.jspecify.annotations.NullMarked;
