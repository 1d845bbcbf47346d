/** Door: "The files of a folder about what was gathered beside the cases, what cases raised and what the panel agreed: in and out." */
@NullMarked
package org.plumbline.formats.gathered;

import org.jspecify.annotations.NullMarked;
