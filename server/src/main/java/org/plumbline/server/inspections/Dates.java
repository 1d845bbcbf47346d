package org.plumbline.server.inspections;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Entered;

/**
 * The days of an inspection, as a form has them.
 *
 * @param from the first day of fieldwork; null when the form is not right
 * @param until its last day; null when the form is not right
 */
public record Dates(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate notice,
        @Nullable LocalDate publication) {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /** Reads the days, and says everything that is not right about them. */
    public static Dates of(Entered entered) {
        var dates = new Dates(
                needed(entered, "from"), needed(entered, "until"), day(entered, "notice"), day(entered, "publication"));
        var from = dates.from();
        var until = dates.until();
        if (from != null && until != null && until.isBefore(from)) {
            entered.wrong("until", "dates.problems.ends-early");
        }
        if (from != null && dates.notice() != null && dates.notice().isAfter(from)) {
            entered.wrong("notice", "dates.problems.notice-late");
        }
        if (until != null && dates.publication() != null && dates.publication().isBefore(until)) {
            entered.wrong("publication", "dates.problems.published-early");
        }
        return dates;
    }

    private static @Nullable LocalDate needed(Entered entered, String field) {
        var day = day(entered, field);
        if (day == null) {
            entered.wrong(field, "dates.problems.missing");
        }
        return day;
    }

    private static @Nullable LocalDate day(Entered entered, String field) {
        var day = entered.day(field).orElse(null);
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            entered.wrong(field, "dates.problems.far-off");
        }
        return day;
    }

    /** The fields of a day in a form that starts with it. */
    public static Map<String, String> fields(String field, @Nullable LocalDate day) {
        var fields = new LinkedHashMap<String, String>();
        if (day != null) {
            fields.put(field + "-day", Integer.toString(day.getDayOfMonth()));
            fields.put(field + "-month", Integer.toString(day.getMonthValue()));
            fields.put(field + "-year", Integer.toString(day.getYear()));
        }
        return fields;
    }
}
