package org.plumbline.finding.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Chooses which cells of a set of tables are withheld, so that none of the small ones can be worked out.
 *
 * <p>First the small counts themselves go. Then, as long as the printed cells and the known sums give a withheld cell
 * back exactly, or show that it is small, the smallest printed cell in line with it goes too.
 */
final class Withholding {
    /**
     * Cells whose signed sum is known: {@code sum of plus - sum of minus = total}.
     *
     * @param minus a sum that is printed beside its parts; empty where the total is known anyway
     */
    record Line(List<Integer> plus, List<Integer> minus, int total) {
        List<Integer> all() {
            var all = new ArrayList<>(plus);
            all.addAll(minus);
            return all;
        }

        int sign(int cell) {
            return plus.contains(cell) ? 1 : minus.contains(cell) ? -1 : 0;
        }
    }

    private final List<Integer> counts;
    private final List<Line> lines;
    private final int below;
    private final Set<Integer> withheld = new TreeSet<>();

    private Withholding(List<Integer> counts, List<Line> lines, int below) {
        this.counts = counts;
        this.lines = lines;
        this.below = below;
    }

    /**
     * The cells to withhold, by their place in {@code counts}.
     *
     * @param below counts from 1 up to below this are small
     */
    static Set<Integer> of(List<Integer> counts, List<Line> lines, int below) {
        var withholding = new Withholding(counts, lines, below);
        withholding.run();
        return withholding.withheld;
    }

    private void run() {
        IntStream.range(0, counts.size())
                .filter(cell -> counts.get(cell) > 0 && counts.get(cell) < below)
                .forEach(withheld::add);
        while (!withheld.isEmpty()) {
            var exposed = exposed();
            var more = exposed.stream()
                    .flatMap(cell -> lines.stream().filter(line -> line.sign(cell) != 0))
                    .flatMap(line -> line.all().stream())
                    .filter(cell -> !withheld.contains(cell))
                    .min(Comparator.<Integer>comparingInt(cell -> counts.get(cell) == 0 ? 1 : 0)
                            .thenComparingInt(counts::get)
                            .thenComparingInt(cell -> cell));
            if (more.isEmpty()) {
                break;
            }
            withheld.add(more.get());
        }
        printAgain();
    }

    /** What was withheld to protect others, and need not have been, the largest first. */
    private void printAgain() {
        var spare = withheld.stream()
                .filter(cell -> counts.get(cell) == 0 || counts.get(cell) >= below)
                .sorted(Comparator.<Integer>comparingInt(counts::get).reversed())
                .toList();
        for (var cell : spare) {
            withheld.remove(cell);
            if (!exposed().isEmpty()) {
                withheld.add(cell);
            }
        }
    }

    /** The withheld cells that a reader could work out, or know to be small. */
    private List<Integer> exposed() {
        var determined = determined();
        var ranges = Ranges.of(counts, lines, withheld);
        return withheld.stream()
                .filter(cell -> determined.contains(cell) || ranges.highest(cell) < below)
                .toList();
    }

    /** The withheld cells that the lines give exactly: those alone in a row of the reduced system. */
    private List<Integer> determined() {
        var cells = List.copyOf(withheld);
        var rows = new ArrayList<int[]>();
        for (var line : lines) {
            rows.add(cells.stream().mapToInt(line::sign).toArray());
        }
        int done = 0;
        for (int column = 0; column < cells.size() && done < rows.size(); column++) {
            done += reduce(rows, done, column) ? 1 : 0;
        }
        var alone = new ArrayList<Integer>();
        for (var row : rows) {
            var there =
                    IntStream.range(0, cells.size()).filter(at -> row[at] != 0).toArray();
            if (there.length == 1) {
                alone.add(cells.get(there[0]));
            }
        }
        return alone;
    }

    /** One step of elimination; sums of cells are network matrices, so every number stays -1, 0 or 1. */
    private static boolean reduce(List<int[]> rows, int done, int column) {
        int pivot = -1;
        for (int at = done; at < rows.size() && pivot < 0; at++) {
            pivot = rows.get(at)[column] != 0 ? at : -1;
        }
        if (pivot < 0) {
            return false;
        }
        var row = rows.get(pivot);
        rows.set(pivot, rows.get(done));
        rows.set(done, row);
        for (int at = 0; at < rows.size(); at++) {
            var other = rows.get(at);
            if (at != done && other[column] != 0) {
                int factor = other[column] * row[column];
                for (int place = 0; place < other.length; place++) {
                    other[place] -= factor * row[place];
                }
            }
        }
        return true;
    }
}
