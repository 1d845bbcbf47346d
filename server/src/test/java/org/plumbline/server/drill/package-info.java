/** Real servers, and databases, killed while people work: what was said to be saved is there, and once. */
@NullMarked
package org.plumbline.server.drill;

import org.jspecify.annotations.NullMarked;
