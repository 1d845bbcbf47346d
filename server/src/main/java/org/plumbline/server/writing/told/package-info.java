/** Door: "What a text says with the figures in it filled in, and what no longer fits." */
@NullMarked
package org.plumbline.server.writing.told;

import org.jspecify.annotations.NullMarked;
