/** Door: "How a list as a source system writes it becomes our cases, or why it does not." */
@NullMarked
package org.plumbline.caseload.intake;

import org.jspecify.annotations.NullMarked;
