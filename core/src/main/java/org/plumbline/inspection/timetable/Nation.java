package org.plumbline.inspection.timetable;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose bank holidays hold where the inspected service is. */
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    /** The word for it, such as {@code northern-ireland}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nation of a word. */
    public static Optional<Nation> of(String word) {
        return Stream.of(values()).filter(nation -> nation.word().equals(word)).findFirst();
    }
}
