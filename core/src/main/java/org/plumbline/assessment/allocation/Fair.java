package org.plumbline.assessment.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of the work as a fraction, so that nothing is rounded away.
 *
 * @param of greater than 0
 */
public record Fair(long part, long of) {
    /** Whether so much work is less than one case, or the given weight, away from it. */
    public boolean isWithin(int weight, int work) {
        return Math.abs(work * of - part) <= weight * of;
    }

    /** With one decimal, such as {@code 4.7}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                .toString();
    }
}
