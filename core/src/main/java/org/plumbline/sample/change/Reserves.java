package org.plumbline.sample.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawn;
import org.plumbline.sample.draw.Stratum;

/**
 * Which reserve comes in for a case.
 *
 * <p>The rule: the first reserve of its own stratum. Where none is left, the first of the nearest stratum that has one:
 * of two strata the one is nearer whose kinds agree with the case's stratum in more leading attributes; of equally near
 * ones the reserve that comes first in the order of the draw. A case that was not drawn from a stratum is replaced by
 * whichever reserve comes first.
 */
final class Reserves {
    private Reserves() {}

    static Optional<Drawn> next(Draw draw, String out, Predicate<String> isReady) {
        var own = draw.find(out).map(Drawn::stratum).orElse("");
        var kinds = kinds(draw, own);
        return draw.reserves().stream()
                .filter(each -> isReady.test(each.reference()))
                .min(Comparator.comparing((Drawn each) -> !each.stratum().equals(own))
                        .thenComparingInt(each -> -agreement(kinds, kinds(draw, each.stratum())))
                        .thenComparing(Drawn::digest)
                        .thenComparing(Drawn::reference));
    }

    private static List<List<String>> kinds(Draw draw, String stratum) {
        return draw.strata().stream()
                .filter(each -> each.name().equals(stratum))
                .findFirst()
                .map(Stratum::kinds)
                .orElse(List.of());
    }

    /** In how many leading attributes any two of their kinds agree. */
    private static int agreement(List<List<String>> some, List<List<String>> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> agreeing(one, other)))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int agreeing(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }
}
