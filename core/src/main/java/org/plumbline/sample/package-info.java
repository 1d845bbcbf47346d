/** Door: "Which cases we look at, why those, and how sure that lets us be." */
@NullMarked
package org.plumbline.sample;

import org.jspecify.annotations.NullMarked;
