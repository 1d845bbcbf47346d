package org.plumbline.framework.sampling;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** How long before the reference date a window opens or closes. */
public record Before(int count, Steps steps, Certainty known) {
    /** What the time is counted in. */
    public enum Steps {
        DAYS,
        WEEKS,
        MONTHS
    }

    /** The day that long before; in a shorter month its last day. */
    public LocalDate of(LocalDate reference) {
        return reference.minus(
                switch (steps) {
                    case DAYS -> Period.ofDays(count);
                    case WEEKS -> Period.ofWeeks(count);
                    case MONTHS -> Period.ofMonths(count);
                });
    }

    /** Such as {@code 9 months}. */
    @Override
    public String toString() {
        return count + " " + steps.name().toLowerCase(Locale.ROOT);
    }
}
