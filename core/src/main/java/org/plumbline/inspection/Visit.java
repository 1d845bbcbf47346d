package org.plumbline.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Window;

/**
 * What an inspection folder says of the inspection itself.
 *
 * @param service the inspected body
 * @param areas the parts of it that are scored too; empty for none
 * @param fieldwork the days in which judgements are made; null when not recorded
 * @param published the day the report came out, or the month where no more is known; empty when not recorded
 * @param randomSeed of whatever was drawn or made by chance; empty when nothing was
 * @param about where the data come from; empty when not said
 */
public record Visit(
        String service,
        List<String> areas,
        @Nullable Window fieldwork,
        String published,
        List<Member> team,
        String randomSeed,
        String about) {
    public Visit {
        areas = List.copyOf(areas);
        team = List.copyOf(team);
    }

    /** Somebody on the inspection, by reference. */
    public record Member(String id, String role) {}
}
