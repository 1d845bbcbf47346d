/** Door: "Which counts of what people are could point to one of them, and are kept back in every public form." */
@NullMarked
package org.plumbline.finding.disclosure;

import org.jspecify.annotations.NullMarked;
