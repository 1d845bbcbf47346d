package org.plumbline.sample.balance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.balance.Balance.Distance;
import org.plumbline.sample.balance.Balance.Line;
import org.plumbline.sample.balance.Balance.Measure;

/** Standardised differences, in decimals that are the same on every machine. */
final class Difference {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal APART = new BigDecimal("0.1");
    private static final BigDecimal FAR = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Difference() {}

    static Line ofShares(Id attribute, String value, int inCaseload, int cases, int inSample, int sampled) {
        return line(
                attribute,
                value,
                share(inCaseload, cases),
                share(inSample, sampled),
                difference(
                        fraction(inCaseload, cases), spread(inCaseload, cases),
                        fraction(inSample, sampled), spread(inSample, sampled)));
    }

    static Line ofMeans(Id attribute, List<BigDecimal> caseload, int cases, List<BigDecimal> sample, int sampled) {
        return line(
                attribute,
                null,
                new Measure(caseload.size(), cases, mean(caseload).setScale(1, RoundingMode.HALF_UP)),
                new Measure(sample.size(), sampled, mean(sample).setScale(1, RoundingMode.HALF_UP)),
                sample.isEmpty()
                        ? null
                        : difference(mean(caseload), variance(caseload), mean(sample), variance(sample)));
    }

    private static Line line(
            Id attribute, @Nullable String value, Measure caseload, Measure sample, @Nullable BigDecimal exact) {
        var distance = exact == null ? Distance.UNMEASURED : distance(exact.abs());
        var shown = exact == null ? null : exact.setScale(3, RoundingMode.HALF_UP);
        return new Line(attribute, value, caseload, sample, shown, distance);
    }

    private static Distance distance(BigDecimal size) {
        if (size.compareTo(APART) < 0) {
            return Distance.CLOSE;
        }
        return size.compareTo(FAR) < 0 ? Distance.APART : Distance.FAR;
    }

    /** Null when nothing varies and yet the two differ. */
    private static @Nullable BigDecimal difference(
            BigDecimal caseload, BigDecimal caseloadSpread, BigDecimal sample, BigDecimal sampleSpread) {
        var apart = sample.subtract(caseload);
        if (apart.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var spread = caseloadSpread.add(sampleSpread).divide(BigDecimal.TWO, DIGITS);
        return spread.signum() == 0 ? null : apart.divide(spread.sqrt(DIGITS), DIGITS);
    }

    private static Measure share(int count, int of) {
        var percent = of == 0
                ? BigDecimal.ZERO.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return new Measure(count, of, percent);
    }

    private static BigDecimal fraction(int count, int of) {
        return of == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), DIGITS);
    }

    /** The variance of a share: p (1 - p). */
    private static BigDecimal spread(int count, int of) {
        var share = fraction(count, of);
        return share.multiply(BigDecimal.ONE.subtract(share), DIGITS);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? BigDecimal.ZERO : sum(numbers).divide(BigDecimal.valueOf(numbers.size()), DIGITS);
    }

    /** The variance with one degree of freedom taken off; 0 for fewer than two numbers. */
    private static BigDecimal variance(List<BigDecimal> numbers) {
        if (numbers.size() < 2) {
            return BigDecimal.ZERO;
        }
        var mean = mean(numbers);
        var squares =
                numbers.stream().map(number -> number.subtract(mean).pow(2)).toList();
        return sum(squares).divide(BigDecimal.valueOf(numbers.size() - 1L), DIGITS);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
