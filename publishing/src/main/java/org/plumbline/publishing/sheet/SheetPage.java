package org.plumbline.publishing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a spreadsheet, before it is written.
 *
 * @param rows from the top; a row may be shorter than another
 * @param widths of the columns, in millimetres
 * @param marked the table among the rows; null for none
 */
record SheetPage(
        String name,
        List<List<Cell>> rows,
        List<Integer> widths,
        @Nullable Marked marked) {
    SheetPage {
        rows = rows.stream().map(List::copyOf).toList();
        widths = List.copyOf(widths);
    }

    /** How a cell looks: the name of its style in the template. */
    enum Look {
        TITLE("Heading_20_1"),
        DRAFT("Draft"),
        LINE("Line"),
        PROSE("Prose"),
        ISSUED("Issued"),
        LINK("Link"),
        ENTRY("Entry"),
        HEADER("Column_20_title"),
        NUMBER_HEADER("Number_20_column_20_title"),
        TEXT("Text"),
        NUMBER("Number"),
        DATE("Date");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /**
     * One cell.
     *
     * @param value a text, a number or a date
     * @param link the name of the sheet that it leads to; empty for none
     */
    record Cell(Object value, Look look, String link) {
        static Cell of(Object value, Look look) {
            return new Cell(value, look, "");
        }
    }

    /**
     * The cells that are a table: its header and all rows below.
     *
     * @param name unique in the spreadsheet: letters, digits and underscores
     * @param header the row of its header, from 0
     */
    record Marked(String name, int header, int columns) {}
}
