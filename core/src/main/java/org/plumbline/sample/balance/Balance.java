package org.plumbline.sample.balance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/** A sample beside the caseload that it was drawn from. */
public record Balance(List<Line> lines) {
    public Balance {
        lines = List.copyOf(lines);
    }

    /** How far apart sample and caseload are. */
    public enum Distance {
        /** Less than 0.1 standard deviations apart. */
        CLOSE,
        /** From 0.1. */
        APART,
        /** From 0.25. */
        FAR,
        /** Nothing varies, so that no standard deviation can measure it. */
        UNMEASURED
    }

    /**
     * One value of an attribute, or the mean of one that is a number.
     *
     * @param attribute {@code unit} and {@code area} count as attributes
     * @param value the value; empty for those whose value is not known; null for the mean of a number
     * @param caseload its number and share, or the mean, among the eligible
     * @param sample the same in the sample
     * @param difference sample less caseload in standard deviations, to three decimals; null when unmeasured
     */
    public record Line(
            Id attribute,
            @Nullable String value,
            Measure caseload,
            Measure sample,
            @Nullable BigDecimal difference,
            Distance distance) {}

    /**
     * What is compared.
     *
     * @param count how many cases have the value, or a number
     * @param of out of how many
     * @param measure the share in percent, or the mean, to one decimal
     */
    public record Measure(int count, int of, BigDecimal measure) {}

    /** What lies {@link Distance#APART} or {@link Distance#FAR}. */
    public List<Line> apart() {
        return lines.stream()
                .filter(line -> line.distance() == Distance.APART || line.distance() == Distance.FAR)
                .toList();
    }
}
