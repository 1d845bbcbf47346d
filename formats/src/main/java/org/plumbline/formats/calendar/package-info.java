/** Door: "Calendars: which days are holidays, and timetables that calendar programs can read." */
@NullMarked
package org.plumbline.formats.calendar;

import org.jspecify.annotations.NullMarked;
