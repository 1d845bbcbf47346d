/** Door: "What the service is told before the report: what it rests on, and its fixed words." */
@NullMarked
package org.plumbline.report.feedback;

import org.jspecify.annotations.NullMarked;
