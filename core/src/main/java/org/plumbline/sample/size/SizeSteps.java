package org.plumbline.sample.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.framework.sampling.SizeRule;

/**
 * How many cases to draw, step by step. Decisions are made on exact fractions; what is shown of them is rounded.
 *
 * @param unlimited how many a caseload without end would need, {@code z² p (1 - p) / margin²}, to two decimals
 * @param caseload how many cases there are
 * @param counted the caseload in the rule's steps
 * @param exact how many the counted caseload needs, {@code n0 / (1 + (n0 - 1) / N)}, to four decimals
 * @param rounded the same as a whole number
 * @param bounded after the least and the most
 * @param size never more than there are: what is drawn
 */
public record SizeSteps(
        BigDecimal unlimited, int caseload, int counted, BigDecimal exact, int rounded, int bounded, int size) {
    /** The steps for a caseload of so many cases. */
    public static SizeSteps of(SizeRule rule, int caseload) {
        if (caseload < 0) {
            throw new IllegalArgumentException("need caseload >= 0, got " + caseload);
        }
        // n0 is the fraction above / below
        var z = rule.z().value();
        var p = rule.p().value();
        var above = z.multiply(z).multiply(p).multiply(BigDecimal.ONE.subtract(p));
        var below = rule.margin().value().multiply(rule.margin().value());
        int counted = counted(caseload, rule.caseloadStep().whole());
        // n0 N / (N + n0 - 1), both parts multiplied by below
        var top = above.multiply(BigDecimal.valueOf(counted));
        var bottom = below.multiply(BigDecimal.valueOf(counted - 1L)).add(above);
        var none = caseload == 0;
        var exact = none ? BigDecimal.ZERO.setScale(4) : top.divide(bottom, 4, RoundingMode.HALF_UP);
        int rounded = none ? 0 : whole(top, bottom, rule.rounding());
        int bounded = none ? 0 : bounded(rounded, rule.least(), rule.most());
        return new SizeSteps(
                above.divide(below, 2, RoundingMode.HALF_UP),
                caseload,
                counted,
                exact,
                rounded,
                bounded,
                Math.min(bounded, caseload));
    }

    /** To the nearest step, halves up, and never less than one. */
    private static int counted(int caseload, int step) {
        if (caseload == 0) {
            return 0;
        }
        long steps = Math.max(1, (2L * caseload + step) / (2L * step));
        return Math.toIntExact(steps * step);
    }

    private static int whole(BigDecimal top, BigDecimal bottom, Rounding rounding) {
        var mode = switch (rounding) {
            case UP -> RoundingMode.CEILING;
            case NEAREST -> RoundingMode.HALF_UP;
        };
        return top.divide(bottom, 0, mode).intValueExact();
    }

    private static int bounded(int size, @Nullable Given least, @Nullable Given most) {
        int raised = least == null ? size : Math.max(size, least.whole());
        return most == null ? raised : Math.min(raised, most.whole());
    }
}
