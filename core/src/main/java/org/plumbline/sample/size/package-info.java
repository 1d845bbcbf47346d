/** How many cases are enough, worked out exactly and shown step by step. */
@NullMarked
package org.plumbline.sample.size;

import org.jspecify.annotations.NullMarked;
