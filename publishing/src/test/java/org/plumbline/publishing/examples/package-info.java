/** The reports of the five examples and of the made framework, put together once for all tests. */
@NullMarked
package org.plumbline.publishing.examples;

import org.jspecify.annotations.NullMarked;
