package org.plumbline.caseload.intake;

import java.util.List;

/**
 * A table as it was sent to us.
 *
 * @param name what to call it in messages
 * @param columns its header, as written
 * @param rows the rest; a row may have fewer cells than the header, the others are empty
 */
public record SentTable(String name, List<String> columns, List<Row> rows) {
    public SentTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number where a person sees it in their spreadsheet, from 1
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell without blanks around it; empty when the row ends before it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
