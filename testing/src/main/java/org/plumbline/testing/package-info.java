/** Made examples, damaged files and fixtures, for all modules' tests. */
@NullMarked
package org.plumbline.testing;

import org.jspecify.annotations.NullMarked;
