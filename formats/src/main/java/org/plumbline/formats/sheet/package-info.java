/** Door: "Tables that people send us, in whatever form, checked before anything is made of them." */
@NullMarked
package org.plumbline.formats.sheet;

import org.jspecify.annotations.NullMarked;
