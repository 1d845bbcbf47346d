package org.plumbline.sample.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many cases each stratum gives: in proportion, by largest remainder, and a least number of each.
 *
 * <p>The rule: a stratum whose share is below the least gets the least (all its cases, where it has fewer), and what is
 * left is shared out among the others in proportion, until no share is below. Shares are rounded down, and what that
 * leaves goes to the largest remainders; of equal remainders to the larger stratum, then to the one whose name comes
 * first. Where the least of every stratum is more than the sample, the least is lowered by one until it is not.
 *
 * @param least the least of each that was kept to
 * @param each how many, in the order of the strata
 * @param shares the exact shares that {@code each} rounds, to two decimals
 */
record Quotas(int least, List<Integer> each, List<BigDecimal> shares) {
    static Quotas of(List<Part> parts, int size, int leastEach) {
        int least = leastEach;
        while (least(parts, least) > size) {
            least--;
        }
        var raised = raised(parts, size, least);
        return new Quotas(least, shared(parts, size, least, raised), shares(parts, size, least, raised));
    }

    private static int least(List<Part> parts, int least) {
        return parts.stream().mapToInt(part -> Math.min(least, part.size())).sum();
    }

    /** Which strata get the least instead of their share. */
    private static boolean[] raised(List<Part> parts, int size, int least) {
        var raised = new boolean[parts.size()];
        boolean more = true;
        while (more) {
            more = false;
            long left = left(parts, size, least, raised);
            long cases = cases(parts, raised);
            for (int at = 0; at < raised.length; at++) {
                long own = parts.get(at).size();
                if (!raised[at] && left * own < Math.min(least, own) * cases) {
                    raised[at] = true;
                    more = true;
                }
            }
        }
        return raised;
    }

    private static List<Integer> shared(List<Part> parts, int size, int least, boolean[] raised) {
        long left = left(parts, size, least, raised);
        long cases = cases(parts, raised);
        var each = new int[raised.length];
        Arrays.setAll(
                each,
                at -> raised[at]
                        ? Math.min(least, parts.get(at).size())
                        : Math.toIntExact(left * parts.get(at).size() / cases));
        int over = size - Arrays.stream(each).sum();
        IntStream.range(0, raised.length)
                .filter(at -> !raised[at])
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer at) -> left * parts.get(at).size() % cases)
                        .reversed()
                        .thenComparing(parts::get, Part.LARGEST))
                .limit(over)
                .forEach(at -> each[at]++);
        return Arrays.stream(each).boxed().toList();
    }

    private static List<BigDecimal> shares(List<Part> parts, int size, int least, boolean[] raised) {
        var left = BigDecimal.valueOf(left(parts, size, least, raised));
        var cases = BigDecimal.valueOf(Math.max(1, cases(parts, raised)));
        return IntStream.range(0, raised.length)
                .mapToObj(at -> raised[at]
                        ? BigDecimal.valueOf(Math.min(least, parts.get(at).size()))
                                .setScale(2)
                        : left.multiply(BigDecimal.valueOf(parts.get(at).size()))
                                .divide(cases, 2, RoundingMode.HALF_UP))
                .toList();
    }

    /** What is left of the sample for the strata that are not raised. */
    private static long left(List<Part> parts, int size, int least, boolean[] raised) {
        return size
                - IntStream.range(0, raised.length)
                        .filter(at -> raised[at])
                        .mapToLong(at -> Math.min(least, parts.get(at).size()))
                        .sum();
    }

    private static long cases(List<Part> parts, boolean[] raised) {
        return IntStream.range(0, raised.length)
                .filter(at -> !raised[at])
                .mapToLong(at -> parts.get(at).size())
                .sum();
    }
}
