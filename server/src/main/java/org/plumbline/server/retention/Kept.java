package org.plumbline.server.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One inspection on its clock.
 *
 * @param months for how long its edition, or else the office, keeps
 * @param countedFrom the last of its days, once it is finished or stopped; null before
 * @param endsOn when its retention ends; null before the clock runs
 * @param extendedUntil a later day that somebody set; null for none
 * @param held whether nothing may go for now
 * @param erasedOn when its cases went; null while they are there
 * @param due whether it waits for an administrator
 */
public record Kept(
        long inspection,
        String service,
        String framework,
        String edition,
        String state,
        int months,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate extendedUntil,
        boolean held,
        @Nullable LocalDate erasedOn,
        boolean due) {

    /** Where it stands: a word that a text and a filter go by. */
    public String standing() {
        if (erasedOn != null) {
            return "erased";
        }
        if (held) {
            return "held";
        }
        if (due) {
            return "due";
        }
        return countedFrom == null ? "not-yet" : "running";
    }
}
