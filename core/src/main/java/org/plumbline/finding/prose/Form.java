package org.plumbline.finding.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure is said. */
public enum Form {
    /** As house style has it for what it is. */
    AUTO,
    PERCENT,
    /** "six of the eight". */
    COUNT,
    /** "six out of eight". */
    OUT_OF,
    /** How many, alone. */
    NUMBER,
    /** Of how many, alone; of an overall, the most points. */
    OF,
    /** "all but three". */
    ALL_BUT,
    /** "just over two-thirds". */
    FRACTION,
    /** "most". */
    QUANTITY,
    /** The rating that holds. */
    RATING,
    POINTS,
    COMPARATOR,
    LOWEST,
    HIGHEST,
    AVERAGE,
    SERVICES;

    /** The word for it in texts, such as {@code all-but}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form with this word. */
    public static Optional<Form> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
