package org.plumbline.publishing.page;

import java.util.Arrays;
import java.util.List;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/**
 * How wide the columns of a table should be on paper: each at least as its longest word, what is left shared out to
 * those with long texts. The engine for paper, left to itself, breaks numbers into single digits to make room.
 */
final class ColumnWidths {
    /** Letters of the table's type that go on one line of the page. */
    private static final int LINE = 92;

    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_TEXT = 70;
    private static final int BETWEEN = 5;

    private ColumnWidths() {}

    /** Whole percentages, one a column, that make 100 together. */
    static int[] of(Table table) {
        int columns = table.columns().size();
        var least = new int[columns];
        var wanted = new int[columns];
        for (int at = 0; at < columns; at++) {
            int column = at;
            measure(table.columns().get(at).title(), least, wanted, at);
            table.rows().forEach(row -> measure(row.get(column), least, wanted, column));
        }
        int left = Math.max(0, LINE - Arrays.stream(least).sum());
        int asked = 0;
        for (int at = 0; at < columns; at++) {
            asked += wanted[at] - least[at];
        }
        var widths = new int[columns];
        for (int at = 0; at < columns; at++) {
            int more = asked == 0 ? left / columns : left * (wanted[at] - least[at]) / asked;
            widths[at] = least[at] + more;
        }
        return percentages(widths);
    }

    private static void measure(List<Inline> cell, int[] least, int[] wanted, int at) {
        var text = Inline.plain(cell);
        for (var word : text.split("\\s+", -1)) {
            least[at] = Math.max(least[at], Math.min(LONGEST_WORD, word.length()) + BETWEEN);
        }
        wanted[at] = Math.max(Math.max(wanted[at], least[at]), Math.min(LONGEST_TEXT, text.length() + BETWEEN));
    }

    private static int[] percentages(int[] widths) {
        int all = Arrays.stream(widths).sum();
        var percentages = new int[widths.length];
        int given = 0;
        for (int at = 0; at < widths.length; at++) {
            percentages[at] = at == widths.length - 1 ? 100 - given : Math.max(1, 100 * widths[at] / all);
            given += percentages[at];
        }
        return percentages;
    }
}
