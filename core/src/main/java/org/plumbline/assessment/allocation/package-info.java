/** Door: "Who marks which case, so that nobody marks what they must not and all carry their share." */
@NullMarked
package org.plumbline.assessment.allocation;

import org.jspecify.annotations.NullMarked;
