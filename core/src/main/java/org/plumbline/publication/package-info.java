/** Door: "What the public may see, since when, with corrections." */
@NullMarked
package org.plumbline.publication;

import org.jspecify.annotations.NullMarked;
