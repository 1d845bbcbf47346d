package org.plumbline.server.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.allocation.Assessor;

/**
 * Somebody on the team who judges cases.
 *
 * @param reference how files and answers name them
 * @param roles as the database writes them
 * @param capacity the most cases they can mark; null for no such number
 * @param tied whether something ties them to the service, so that they can mark none of its cases
 */
public record Judge(
        String reference,
        String name,
        List<String> roles,
        @Nullable Integer capacity,
        boolean tied,
        List<Wall> walls) {
    public Judge {
        roles = List.copyOf(roles);
        walls = List.copyOf(walls);
    }

    /** What they must not touch: an area, or a case. */
    public record Wall(long id, String assessor, String kind, String behind, String because) {}

    Assessor assessor() {
        var assessor = capacity == null
                ? Assessor.of(reference)
                : Assessor.of(reference).withCases(capacity);
        for (var wall : walls) {
            var kind = wall.kind().equals("area") ? Assessor.Wall.Kind.AREA : Assessor.Wall.Kind.CASE;
            assessor = assessor.behind(kind, wall.behind(), wall.because());
        }
        return tied ? assessor.away(List.of("something ties them to the service")) : assessor;
    }
}
