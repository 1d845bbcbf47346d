/** Door: "How cases are drawn, through the pages." */
@NullMarked
package org.plumbline.server.sampling;

import org.jspecify.annotations.NullMarked;
