package org.plumbline.inspection.timetable;

import java.time.LocalDate;
import java.util.Locale;

/** Where a milestone stands on a day. */
public enum Standing {
    DONE,
    /** Its day is over, and nobody has said that it was reached. */
    OVERDUE,
    /** Its window is open, or it is its day. */
    DUE,
    TO_COME,
    NOT_YET_KNOWN;

    /** The word for it, such as {@code to-come}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Standing of(When when, LocalDate today) {
        return switch (when) {
            case When.Done _ -> DONE;
            case When.NotYet _ -> NOT_YET_KNOWN;
            case When.Moved(var move, var _) -> of(move.to(), move.to(), today);
            case When.Planned(var window, var day) -> of(earlier(window.from(), day), day, today);
        };
    }

    private static Standing of(LocalDate opens, LocalDate day, LocalDate today) {
        if (today.isAfter(day)) {
            return OVERDUE;
        }
        return today.isBefore(opens) ? TO_COME : DUE;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
