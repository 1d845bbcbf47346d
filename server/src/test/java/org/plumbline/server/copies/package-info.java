/** Door: "That a copy holds all that is held on one, and nobody else." */
@NullMarked
package org.plumbline.server.copies;

import org.jspecify.annotations.NullMarked;
