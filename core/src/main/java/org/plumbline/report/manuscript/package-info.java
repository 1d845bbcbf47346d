/** Door: "All that people wrote for a report, in each language, and whose eyes have passed over it." */
@NullMarked
package org.plumbline.report.manuscript;

import org.jspecify.annotations.NullMarked;
