package org.plumbline.assessment.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.framework.words.Id;

/**
 * Somebody who could mark cases.
 *
 * @param share how much they carry, compared with the others; 1 for an ordinary share
 * @param most the most cases they can mark; {@link #NO_LIMIT} for no such number
 * @param areas the areas they cover; empty for all
 * @param units the units they cover; empty for all
 * @param away why they can mark none at all, such as training that is not done; empty when they can
 */
public record Assessor(
        String id, int share, int most, Set<String> areas, Set<Id> units, List<Wall> walls, List<String> away) {
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public Assessor {
        areas = Set.copyOf(areas);
        units = Set.copyOf(units);
        walls = List.copyOf(walls);
        away = List.copyOf(away);
        if (share < 1 || most < 0) {
            throw new IllegalArgumentException(
                    "need share >= 1 and most >= 0, got share=%d most=%d".formatted(share, most));
        }
    }

    /**
     * What somebody must not touch.
     *
     * @param of an area or a case
     */
    public record Wall(Kind kind, String of, String because) {
        /** What stands behind the wall. */
        public enum Kind {
            AREA,
            CASE
        }
    }

    /** Somebody who can mark anything, with an ordinary share. */
    public static Assessor of(String id) {
        return new Assessor(id, 1, NO_LIMIT, Set.of(), Set.of(), List.of(), List.of());
    }

    /** The same, who carries this many times an ordinary share. */
    public Assessor withShare(int times) {
        return new Assessor(id, times, most, areas, units, walls, away);
    }

    /** The same, who can mark so many cases, and carries a share like that. */
    public Assessor withCases(int cases) {
        return new Assessor(id, Math.max(1, cases), cases, areas, units, walls, away);
    }

    /** The same, who must not touch this. */
    public Assessor behind(Wall.Kind kind, String of, String because) {
        var more = new ArrayList<>(walls);
        more.add(new Wall(kind, of, because));
        return new Assessor(id, share, most, areas, units, more, away);
    }

    /** The same, with more reasons why they can mark none at all. */
    public Assessor away(List<String> reasons) {
        var more = new ArrayList<>(away);
        more.addAll(reasons);
        return new Assessor(id, share, most, areas, units, walls, more);
    }

    /** Why they may not mark a case; empty when they may. */
    public Optional<String> bar(Work work) {
        if (!away.isEmpty()) {
            return Optional.of("cannot be deployed: " + String.join(", ", away));
        }
        for (var wall : walls) {
            var behind = switch (wall.kind()) {
                case AREA -> wall.of().equals(work.area());
                case CASE -> wall.of().equals(work.reference());
            };
            if (behind) {
                return Optional.of("walled off from %s: %s".formatted(wall.of(), wall.because()));
            }
        }
        if (!areas.isEmpty() && (work.area() == null || !areas.contains(work.area()))) {
            return Optional.of(
                    "covers only " + String.join(", ", areas.stream().sorted().toList()));
        }
        if (!units.isEmpty() && !units.contains(work.unit())) {
            return Optional.of("covers only "
                    + String.join(", ", units.stream().map(Id::value).sorted().toList()));
        }
        return Optional.empty();
    }
}
