/** Door: "One visit to one service, whole: its people and days, and all that was judged there." */
@NullMarked
package org.plumbline.inspection;

import org.jspecify.annotations.NullMarked;
