/** Door: "When each step of an inspection is due, from the days of its fieldwork and what people moved." */
@NullMarked
package org.plumbline.inspection.timetable;

import org.jspecify.annotations.NullMarked;
