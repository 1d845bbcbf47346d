package org.plumbline.formats.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.inspection.timetable.Nation;
import org.plumbline.inspection.timetable.WorkingDays;

/** The bank holidays of a nation, as the Jollyday library knows them. */
public final class BankHolidays {
    /** Programmes take years, and a plan follows the report by months. */
    private static final int YEARS_AROUND = 5;

    private BankHolidays() {}

    /** The working days of some years, both ends included. */
    public static WorkingDays workingDays(Nation nation, int first, int last) {
        Set<LocalDate> days = new HashSet<>();
        var holidays = HolidayManager.getInstance(ManagerParameters.create("gb"));
        for (int year = first; year <= last; year++) {
            holidays.getHolidays(Year.of(year), part(nation)).stream()
                    .map(Holiday::getDate)
                    .forEach(days::add);
        }
        return new WorkingDays(days);
    }

    /** The working days of the years around a day. */
    public static WorkingDays around(Nation nation, LocalDate day) {
        return workingDays(nation, day.getYear() - YEARS_AROUND, day.getYear() + YEARS_AROUND);
    }

    /** The library's name for it. */
    private static String part(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
