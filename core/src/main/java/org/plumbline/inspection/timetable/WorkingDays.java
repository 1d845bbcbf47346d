package org.plumbline.inspection.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday without the holidays.
 *
 * @param holidays days that are not worked although they are no Saturday or Sunday
 */
public record WorkingDays(Set<LocalDate> holidays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    public boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(day);
    }

    /**
     * So many working days after a day, which itself is not counted; before it when negative, and the day itself for 0.
     */
    public LocalDate reckoned(LocalDate from, int days) {
        int step = Integer.signum(days);
        var day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** This day, or else the next that is worked. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorked(day) ? day : reckoned(day, 1);
    }

    /** This day, or else the last before it that was worked. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorked(day) ? day : reckoned(day, -1);
    }
}
