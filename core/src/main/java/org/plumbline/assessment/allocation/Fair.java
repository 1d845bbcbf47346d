package org.plumbline.assessment.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A share of the work as a fraction, so that nothing is rounded away.
 *
 * @param of greater than 0
 */
public record Fair(long part, long of) {
    /** The same share in the smallest numbers. */
    static Fair reduced(long part, long of) {
        long common = BigInteger.valueOf(part).gcd(BigInteger.valueOf(of)).longValueExact();
        return new Fair(part / common, of / common);
    }

    /** Whether so much work is no more than this far from it. */
    public boolean isWithin(int distance, int work) {
        return Math.abs(work * of - part) <= distance * of;
    }

    /** With one decimal, such as {@code 4.7}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                .toString();
    }
}
