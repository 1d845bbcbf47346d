/** Door: "The files of an inspection folder whose content tables hold: from the file into them, and back." */
@NullMarked
package org.plumbline.server.exchange.held;

import org.jspecify.annotations.NullMarked;
