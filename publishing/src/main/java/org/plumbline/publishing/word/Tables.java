package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.word.Cells.Fill;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/** Writes tables of data: caption above, a header that is repeated on each page, notes below. */
final class Tables {
    private final Wml out;
    private final Runs runs;
    private final Cells cells;

    Tables(Wml out, Runs runs) {
        this.out = out;
        this.runs = runs;
        cells = new Cells(out);
    }

    /**
     * A table.
     *
     * @param before what its caption begins with; empty for nothing
     */
    void write(String before, Table table, int whole) {
        caption(before, table);
        var widths = Grid.of(table, whole);
        cells.table("ReportTable", Inline.plain(table.caption()), widths, () -> {
            cells.row(true, () -> header(table, widths));
            table.rows().forEach(row -> cells.row(false, () -> row(table, row, widths)));
        });
        table.notes().forEach(note -> out.paragraph("TableNote", () -> runs.write(note)));
    }

    private void caption(String before, Table table) {
        if (before.isEmpty() && table.caption().isEmpty()) {
            return;
        }
        out.paragraph("Caption", () -> {
            if (!before.isEmpty()) {
                out.run(table.caption().isEmpty() ? before : before + ": ", Form.PLAIN);
            }
            runs.write(table.caption());
        });
    }

    private void header(Table table, List<Integer> widths) {
        for (int at = 0; at < widths.size(); at++) {
            var column = table.columns().get(at);
            var style = column.numeric() ? "TableHeadingNumber" : "TableHeading";
            cells.cell(widths.get(at), Fill.NONE, () -> out.paragraph(style, () -> runs.write(column.title())));
        }
    }

    private void row(Table table, List<List<Inline>> row, List<Integer> widths) {
        for (int at = 0; at < widths.size(); at++) {
            var style = table.columns().get(at).numeric() ? "TableNumber" : "TableText";
            var text = row.get(at);
            cells.cell(widths.get(at), Fill.NONE, () -> out.paragraph(style, () -> runs.write(text)));
        }
    }
}
