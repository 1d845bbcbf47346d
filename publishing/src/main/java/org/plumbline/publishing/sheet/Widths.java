package org.plumbline.publishing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.publishing.sheet.SheetPage.Cell;

/** Widths of columns that show what stands in them; long text wraps. */
final class Widths {
    private static final int LEAST = 28;
    private static final int MOST = 95;
    private static final int MARGIN = 8;
    private static final double A_CHARACTER = 2.4;

    private Widths() {}

    /** In millimetres, for each column of a table. */
    static List<Integer> of(List<List<Cell>> table, int columns) {
        var widths = new ArrayList<Integer>();
        for (int at = 0; at < columns; at++) {
            int column = at;
            int longest = table.stream()
                    .mapToInt(row -> row.get(column).value().toString().length())
                    .max()
                    .orElse(0);
            widths.add(Math.clamp(MARGIN + Math.round(longest * A_CHARACTER), LEAST, MOST));
        }
        return widths;
    }
}
