package org.plumbline.framework.words;

import java.util.regex.Pattern;

/**
 * The stable name of something in an edition, such as {@code 2.1} or {@code lamp-lit}; never reused once published.
 *
 * @param value as written in the framework file; {@link #isLawful} says whether it has the form an id must have
 */
public record Id(String value) implements Comparable<Id> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,79}");

    public static Id of(String value) {
        return new Id(value);
    }

    /** Whether the id has letters, digits, dots and hyphens only, starts with a letter or digit, and is at most 80 long. */
    public boolean isLawful() {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
