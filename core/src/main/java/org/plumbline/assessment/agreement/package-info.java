/** How far two who judged the same cases came to the same answers. */
@NullMarked
package org.plumbline.assessment.agreement;

import org.jspecify.annotations.NullMarked;
