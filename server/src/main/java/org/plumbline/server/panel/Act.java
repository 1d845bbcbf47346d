package org.plumbline.server.panel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Shell;

/**
 * A rating that was proposed, or agreed.
 *
 * @param act {@code proposed} or {@code agreed}
 * @param rating empty where the panel agreed what the rules give
 * @param computed what the rules gave then; empty for no rating
 * @param sitting null for a proposal, and for an award that came in without one
 * @param atSaid when, as the folder said that brought it; empty for one made here
 */
public record Act(
        long id,
        String act,
        String of,
        String rating,
        String computed,
        String reasons,
        @Nullable Integer sitting,
        String by,
        OffsetDateTime decidedAt,
        String atSaid) {
    static final String PROPOSED = "proposed";
    static final String AGREED = "agreed";

    public boolean isAgreed() {
        return act.equals(AGREED);
    }

    /** Whether it follows the rules, whatever they give. */
    public boolean isAsComputed() {
        return rating.isEmpty();
    }

    /** What was proposed or agreed: a rating's name; empty for no rating. */
    public String given() {
        return rating.isEmpty() ? computed : rating;
    }

    /** The day, without the time. */
    public String day(Shell shell) {
        return atSaid.isEmpty()
                ? shell.day(decidedAt.toLocalDate())
                : atSaid.substring(0, Math.min(10, atSaid.length()));
    }

    public String when(Shell shell) {
        return atSaid.isEmpty() ? shell.time(decidedAt.toInstant()) : atSaid;
    }
}
