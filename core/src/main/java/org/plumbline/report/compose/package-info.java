/** Door: "Puts a report together: the edition's parts, filled with what was found, in one language." */
@NullMarked
package org.plumbline.report.compose;

import org.jspecify.annotations.NullMarked;
