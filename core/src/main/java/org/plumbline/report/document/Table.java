package org.plumbline.report.document;

import java.util.List;

/**
 * A table of a document.
 *
 * @param id unique in the document: letters, digits, dots and hyphens
 * @param caption what it shows
 * @param columns at least one
 * @param rows each with as many cells as there are columns; the first cell names the row
 * @param notes what a reader must know, such as what a mark means
 */
public record Table(
        String id,
        List<Inline> caption,
        List<Column> columns,
        List<List<List<Inline>>> rows,
        List<List<Inline>> notes) {
    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        int width = columns.size();
        if (columns.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("table %s needs %d cells in every row".formatted(id, width));
        }
    }

    /** One column; numbers stand to the right. */
    public record Column(List<Inline> title, boolean numeric) {
        public Column {
            title = List.copyOf(title);
        }
    }
}
