/** Code that breaks a rule of the architecture on purpose; tests see each rule reject it. */
@NullMarked
package org.plumbline.broken;

import org.jspecify.annotations.NullMarked;
