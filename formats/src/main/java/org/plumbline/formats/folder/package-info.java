/** Door: the inspection folder, read whole or refused with every problem in it. */
@NullMarked
package org.plumbline.formats.folder;

import org.jspecify.annotations.NullMarked;
