package org.plumbline.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Window;
import org.plumbline.inspection.team.Member;
import org.plumbline.inspection.team.Team;
import org.plumbline.inspection.timetable.Anchors;

/**
 * What an inspection folder says of the inspection itself.
 *
 * @param service the inspected body
 * @param areas the parts of it that are scored too; empty for none
 * @param fieldwork the days in which judgements are made; null when not recorded
 * @param published the day the report came out, or the month where no more is known; empty when not recorded
 * @param randomSeed of whatever was drawn or made by chance; empty when nothing was
 * @param about where the data come from; empty when not said
 * @param planning holidays, moved days and earlier inspections
 */
public record Visit(
        String service,
        List<String> areas,
        @Nullable Window fieldwork,
        String published,
        List<Member> team,
        String randomSeed,
        String about,
        Planning planning) {
    public Visit {
        areas = List.copyOf(areas);
        team = List.copyOf(team);
    }

    /** A visit of which nothing is planned. */
    public Visit(
            String service,
            List<String> areas,
            @Nullable Window fieldwork,
            String published,
            List<Member> team,
            String randomSeed,
            String about) {
        this(service, areas, fieldwork, published, team, randomSeed, about, Planning.NONE);
    }

    /** Its people, who have to be free of ties and trained when the fieldwork starts. */
    public Team people() {
        return new Team(team, service, fieldwork == null ? null : fieldwork.from());
    }

    /** The days that everything else is reckoned from. */
    public Anchors anchors() {
        return new Anchors(
                fieldwork == null ? null : fieldwork.from(),
                fieldwork == null ? null : fieldwork.to(),
                published.length() == 10 ? LocalDate.parse(published) : null);
    }
}
