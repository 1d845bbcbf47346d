package org.plumbline.finding.disclosure;

import java.util.List;
import java.util.Set;

/** What a reader can narrow each withheld cell down to, from the printed cells and the known sums. */
final class Ranges {
    private final int[] lowest;
    private final int[] highest;

    private Ranges(int cells) {
        lowest = new int[cells];
        highest = new int[cells];
    }

    static Ranges of(List<Integer> counts, List<Withholding.Line> lines, Set<Integer> withheld) {
        var ranges = new Ranges(counts.size());
        int most = lines.stream().mapToInt(Withholding.Line::total).max().orElse(0);
        for (int cell = 0; cell < counts.size(); cell++) {
            ranges.lowest[cell] = withheld.contains(cell) ? 0 : counts.get(cell);
            ranges.highest[cell] = withheld.contains(cell) ? most : counts.get(cell);
        }
        while (lines.stream().map(ranges::narrow).reduce(false, Boolean::logicalOr)) {
            // until no line narrows anything
        }
        return ranges;
    }

    int highest(int cell) {
        return highest[cell];
    }

    private boolean narrow(Withholding.Line line) {
        boolean narrower = false;
        for (int cell : line.all()) {
            int least = line.total();
            int most = line.total();
            for (int other : line.all()) {
                if (other != cell) {
                    least -= line.sign(other) > 0 ? highest[other] : -lowest[other];
                    most -= line.sign(other) > 0 ? lowest[other] : -highest[other];
                }
            }
            int low = line.sign(cell) > 0 ? least : -most;
            int high = line.sign(cell) > 0 ? most : -least;
            if (low > lowest[cell] || high < highest[cell]) {
                lowest[cell] = Math.max(low, lowest[cell]);
                highest[cell] = Math.min(high, highest[cell]);
                narrower = true;
            }
        }
        return narrower;
    }
}
