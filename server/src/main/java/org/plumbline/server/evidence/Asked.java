package org.plumbline.server.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that was asked for.
 *
 * @param about the standard it is for; empty for none
 * @param digest of the file that came; empty for none
 * @param withdrawn why it is no longer asked for; empty while it is
 */
public record Asked(
        int number,
        String what,
        String askedOf,
        LocalDate askedOn,
        @Nullable LocalDate dueOn,
        String about,
        @Nullable LocalDate receivedOn,
        @Nullable Long file,
        String fileName,
        String digest,
        String note,
        String withdrawn,
        int version,
        String changedBy) {
    /** How it is named, such as {@code R4}. */
    public String name() {
        return "R" + number;
    }

    /** Where it stands on a day: withdrawn, received, overdue or outstanding. */
    public String standing(LocalDate today) {
        if (!withdrawn.isEmpty()) {
            return "withdrawn";
        }
        if (receivedOn != null) {
            return "received";
        }
        return dueOn != null && dueOn.isBefore(today) ? "overdue" : "outstanding";
    }
}
