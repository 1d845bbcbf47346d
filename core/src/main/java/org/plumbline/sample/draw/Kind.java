package org.plumbline.sample.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Holding;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.sampling.MustInclude;

/**
 * Cases that a sample must not be without.
 *
 * @param needed how many the rule asks for
 * @param there how many there are
 */
record Kind(MustInclude rule, int needed, int there) {
    static Kind of(MustInclude rule, int size, List<Ordered> cases) {
        var least = rule.least();
        var share = rule.share();
        int number = least == null ? 0 : least.whole();
        int part = share == null
                ? 0
                : share.value()
                        .multiply(BigDecimal.valueOf(size))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
        int there = (int) cases.stream().filter(each -> has(rule, each.one())).count();
        return new Kind(rule, Math.max(number, part), there);
    }

    /** How many can be asked for. */
    int wanted() {
        return Math.min(needed, there);
    }

    /** Whether a case is known to be one. */
    boolean has(Case one) {
        return has(rule, one);
    }

    private static boolean has(MustInclude rule, Case one) {
        return Holding.byRecords(rule.when(), one) == Truth.YES;
    }
}
