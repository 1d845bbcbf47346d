/** Door: "How cases are given out, through the pages." */
@NullMarked
package org.plumbline.server.allocation;

import org.jspecify.annotations.NullMarked;
