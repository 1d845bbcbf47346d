package org.plumbline.inspection.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that a person passed.
 *
 * @param validUntil the last day on which it counts; null when it does not run out
 */
public record Training(
        String course, LocalDate passed, @Nullable LocalDate validUntil) {
    boolean countsOn(LocalDate day) {
        return !passed.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
