package org.plumbline.server.trial;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is typed into forms: names of fields and values in turn. */
public final class Typed {
    private Typed() {}

    /** A day in the three fields that pages have for one. */
    public static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day",
            "" + day.getDayOfMonth(),
            field + "-month",
            "" + day.getMonthValue(),
            field + "-year",
            "" + day.getYear()
        };
    }

    /** A day and another, as fieldwork begins and ends. */
    public static String[] days(LocalDate from, LocalDate until, String... more) {
        return all(day("from", from), day("until", until), more);
    }

    /** Several, one after the other. */
    public static String[] all(String[]... typed) {
        return Stream.of(typed).flatMap(Stream::of).toArray(String[]::new);
    }
}
