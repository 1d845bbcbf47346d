package org.plumbline.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

/** Kinds for numbers and dates, which have no list of values: as many as a chart can show. */
final class Bins {
    private static final int MOST_VALUES = 12;
    private static final int MOST_BINS = 10;
    private static final int MOST_MONTHS = 36;

    private Bins() {}

    /**
     * Numbers from least to most, both of them in it unless the next bin begins there.
     *
     * @param below whether the last is left to the next bin
     */
    record Bin(BigDecimal least, BigDecimal most, boolean below) {
        String name() {
            return least.compareTo(most) == 0
                    ? least.toPlainString()
                    : "%s to %s%s".formatted(least.toPlainString(), below ? "under " : "", most.toPlainString());
        }

        boolean holds(BigDecimal number) {
            int upper = number.compareTo(most);
            return number.compareTo(least) >= 0 && (below ? upper < 0 : upper <= 0);
        }
    }

    /** Each value its own bin when there are few; else bins as wide as 1, 2 or 5 times a power of ten. */
    static List<Bin> of(NavigableSet<BigDecimal> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (values.size() <= MOST_VALUES) {
            return values.stream()
                    .map(BigDecimal::stripTrailingZeros)
                    .map(value -> new Bin(value, value, false))
                    .toList();
        }
        var width = width(values.last().subtract(values.first()));
        boolean whole =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0) && width.scale() <= 0;
        var from = values.first().divide(width, 0, RoundingMode.FLOOR).multiply(width);
        var bins = new ArrayList<Bin>();
        for (var at = from; at.compareTo(values.last()) <= 0; at = at.add(width)) {
            bins.add(
                    whole
                            ? new Bin(at, at.add(width).subtract(BigDecimal.ONE), false)
                            : new Bin(at, at.add(width), true));
        }
        return bins;
    }

    private static BigDecimal width(BigDecimal span) {
        var least = span.divide(BigDecimal.valueOf(MOST_BINS), span.scale() + 2, RoundingMode.CEILING);
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(times -> power.multiply(BigDecimal.valueOf(times)))
                .filter(width -> width.compareTo(least) >= 0)
                .map(width -> width.scale() < 0 ? width.setScale(0) : width)
                .findFirst()
                .orElseThrow();
    }

    /** Every month from the first to the last, such as {@code 2018-09}; years when the months are too many. */
    static List<String> months(NavigableSet<YearMonth> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        var periods = new ArrayList<String>();
        for (var at = months.first(); !at.isAfter(months.last()); at = at.plusMonths(1)) {
            periods.add(at.toString());
            if (periods.size() > MOST_MONTHS) {
                return months.stream()
                        .map(month ->
                                month.toString().substring(0, month.toString().lastIndexOf('-')))
                        .distinct()
                        .toList();
            }
        }
        return periods;
    }
}
