package org.plumbline.formats.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Place;

/**
 * A table with a header, read whole.
 *
 * @param file what to call it in messages
 * @param columns the header, in order
 * @param rows the rest, each with as many cells as the header
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line where it starts in the file, from 1
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The text of a cell without blanks around it; empty when there is no such column. */
    public String cell(Row row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.cells().get(at).strip();
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    public Place place() {
        return new Place(file, 0, 0);
    }

    /** Where a cell stands; the row as a whole when no such column is there. */
    public Place place(int row, @Nullable String column) {
        if (row >= rows.size()) {
            return place();
        }
        return new Place(file, rows.get(row).line(), column == null ? 0 : columns.indexOf(column) + 1);
    }
}
