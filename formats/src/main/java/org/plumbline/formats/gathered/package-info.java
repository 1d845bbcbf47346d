/** Door: "The files of a folder about what was gathered beside the cases and what cases raised: in and out." */
@NullMarked
package org.plumbline.formats.gathered;

import org.jspecify.annotations.NullMarked;
