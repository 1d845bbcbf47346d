package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.markup.Markup;

/** The bones of tables: their head, rows and cells. */
final class Cells {
    /** How a cell is filled and edged; colours as six digits, empty for none. */
    record Fill(String colour, String leftEdge) {
        static final Fill NONE = new Fill("", "");
    }

    /** Around what stands in a filled cell. */
    static final int PADDING = 170;

    private final Wml out;
    private final Markup markup;

    Cells(Wml out) {
        this.out = out;
        markup = out.markup();
    }

    /**
     * A table, and after it what keeps it from the next.
     *
     * @param style empty for a table that only sets things side by side
     * @param name what it is, for those who do not see it
     */
    void table(String style, String name, List<Integer> widths, Runnable rows) {
        out.breakBeforeTable();
        markup.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style.isEmpty() ? "TableNormal" : style);
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        markup.empty("w:tblW", "w:w", "" + whole, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        boolean headed = !style.isEmpty();
        markup.empty(
                "w:tblLook",
                "w:val",
                headed ? "0020" : "0000",
                "w:firstRow",
                headed ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!name.isEmpty()) {
            markup.empty("w:tblCaption", "w:val", name);
        }
        markup.close().open("w:tblGrid");
        widths.forEach(width -> markup.empty("w:gridCol", "w:w", "" + width));
        markup.close().line();
        rows.run();
        markup.close().line();
        out.spacer();
    }

    /** A row that stays in one piece. */
    void row(boolean header, Runnable cells) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            markup.empty("w:tblHeader");
        }
        markup.close();
        cells.run();
        markup.close().line();
    }

    /** A row that may run over to the next page. */
    void longRow(Runnable cells) {
        markup.open("w:tr");
        cells.run();
        markup.close().line();
    }

    /** A cell; what is inside must end with a paragraph. */
    void cell(int width, Fill fill, Runnable inside) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (!fill.leftEdge().isEmpty()) {
            markup.open("w:tcBorders")
                    .empty("w:left", "w:val", "single", "w:sz", "36", "w:space", "0", "w:color", fill.leftEdge())
                    .close();
        }
        if (!fill.colour().isEmpty()) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill.colour());
            markup.open("w:tcMar");
            for (var side : List.of("top", "left", "bottom", "right")) {
                markup.empty("w:" + side, "w:w", "" + PADDING, "w:type", "dxa");
            }
            markup.close();
        }
        markup.close();
        inside.run();
        markup.close();
    }
}
