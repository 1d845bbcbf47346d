package org.plumbline.scenario;

import static org.plumbline.scenario.Scenario.MADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** Scales for tests. */
public final class Scales {
    private static final List<String> RATINGS = List.of("Inadequate", "Requires improvement", "Good", "Outstanding");

    /** The ratings of 2018: from 0, 50, 65 and 80 percent, worth 0 to 3 points (METHODOLOGY 3.3, steps 2 and 6). */
    public static final Scale RATING = of("rating", 100, 50, 65, 80);

    /** The comments of the Core Case Inspection: from 0, 45, 60 and 75 percent (METHODOLOGY 1.3). */
    public static final Scale COMMENT = new Scale(
            Id.of("comment"),
            List.of(
                    band("DRASTIC", 0, 44, 0),
                    band("SUBSTANTIAL", 45, 59, 1),
                    band("MODERATE", 60, 74, 2),
                    band("MINIMUM", 75, 100, 3)),
            MADE);

    private Scales() {}

    static Scale goodAt(int percent) {
        return of("good-at-" + percent, 100, Math.max(1, percent - 15), percent, Math.min(100, percent + 15));
    }

    /** The edges 7, 19 and 31 of 36 points, in proportion to this many. */
    static Scale overall(int most) {
        return of(
                "overall", most, Math.ceilDiv(7 * most, 36), Math.ceilDiv(19 * most, 36), Math.ceilDiv(31 * most, 36));
    }

    /** The four ratings, the last three starting at these values. */
    public static Scale of(String id, int top, int requiresImprovement, int good, int outstanding) {
        var from = List.of(0, requiresImprovement, good, outstanding, top + 1);
        var bands = new ArrayList<Band>();
        for (int at = 0; at < RATINGS.size(); at++) {
            bands.add(band(RATINGS.get(at), from.get(at), from.get(at + 1) - 1, at));
        }
        return new Scale(Id.of(id), bands, MADE);
    }

    public static Band band(String name, int from, int to, int points) {
        return new Band(name, from, to, points, new Words(Map.of("en", name, "cy", name)));
    }
}
