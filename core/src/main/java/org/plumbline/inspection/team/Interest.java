package org.plumbline.inspection.team;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties a person to a service, as they declared it.
 *
 * @param from the first day; null for as long as anybody can remember
 * @param until the last day; null when it goes on
 */
public record Interest(
        String service,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** What ties them. */
    public enum Kind {
        WORKS_THERE,
        WORKED_THERE,
        /** Somebody close to them works there or is looked after there. */
        RELATION,
        OTHER;

        /** The word for it, such as {@code works-there}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of a word. */
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /** Whether it ties them on a day, with so many years after a job has ended. */
    boolean tiesOn(LocalDate day, int yearsAfterLeaving) {
        boolean aJob = kind == Kind.WORKED_THERE || kind == Kind.WORKS_THERE;
        var last = until != null && aJob ? until.plusYears(yearsAfterLeaving) : until;
        return (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
    }
}
