package org.plumbline.report.data;

import java.util.List;

/**
 * One table of open data.
 *
 * @param name of its file and sheet: lower case, digits and hyphens, at most 31 long
 * @param key the columns that together name a row; no two rows have the same
 * @param rows each with as many cells as there are columns; an empty cell is no value, a mark is one of the book's
 */
public record DataTable(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<String> key,
        List<List<String>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (columns.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("table %s needs %d cells in every row".formatted(name, width));
        }
    }

    /** What a column holds; a mark of the book may stand in place of any value. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE
    }

    /**
     * One column.
     *
     * @param name for programs: lower case, digits and underscores
     * @param required whether every row has a value
     */
    public record Column(String name, String title, Type type, boolean required, String description) {}
}
