package org.plumbline.publishing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/** Widths of the columns of a table: as what stands in them asks, and together no wider than the text. */
final class Grid {
    /** In characters. */
    private static final int LEAST = 8;

    private static final int MOST = 48;
    private static final int A_CHARACTER = 130;
    private static final int MARGINS = 300;

    private Grid() {}

    /** Widths that share the whole evenly. */
    static List<Integer> even(int columns, int whole) {
        return shared(IntStream.range(0, columns).mapToObj(_ -> 1).toList(), whole);
    }

    /** Widths by the longest text of each column, within bounds. */
    static List<Integer> of(Table table, int whole) {
        var wishes = new ArrayList<Integer>();
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            int longest = Stream.concat(
                            Stream.of(table.columns().get(at).title()),
                            table.rows().stream().map(row -> row.get(column)))
                    .mapToInt(text -> Inline.plain(text).length())
                    .max()
                    .orElse(LEAST);
            wishes.add(MARGINS + Math.clamp(longest, LEAST, MOST) * A_CHARACTER);
        }
        // A narrow table keeps its numbers near the words that they belong to, but looks lost below half the page.
        int wished = wishes.stream().mapToInt(Integer::intValue).sum();
        return shared(wishes, Math.clamp(wished, whole / 2, whole));
    }

    /** Widths in these proportions; what rounding leaves goes to the last. */
    static List<Integer> shared(List<Integer> wishes, int whole) {
        int sum = wishes.stream().mapToInt(Integer::intValue).sum();
        var widths = new ArrayList<Integer>();
        int left = whole;
        for (int wish : wishes) {
            int width = (int) ((long) whole * wish / sum);
            widths.add(width);
            left -= width;
        }
        widths.set(widths.size() - 1, widths.getLast() + left);
        return widths;
    }
}
