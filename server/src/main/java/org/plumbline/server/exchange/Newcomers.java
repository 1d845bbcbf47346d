package org.plumbline.server.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, when a folder is taken in.
 *
 * @param lead who leads the inspection here; null when somebody of the folder's team does, or nobody yet
 * @param people which person somebody of the team is, by the reference in the folder; who is not named here is known by
 *     the reference alone
 */
public record Newcomers(@Nullable Long lead, Map<String, Long> people) {
    /** Nobody is known here. */
    public static final Newcomers NONE = new Newcomers(null, Map.of());

    public Newcomers {
        people = Map.copyOf(people);
    }
}
