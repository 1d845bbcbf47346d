package org.plumbline.publishing.page;

import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/** Writes tables: a caption, a head for every column, a name for every row. */
final class Tables {
    /** As many rows at most stay together on a page of paper. */
    private static final int SHORT = 12;

    private final Markup out;
    private final Lines lines;
    private final boolean onPaper;

    Tables(Markup out, Lines lines, boolean onPaper) {
        this.out = out;
        this.lines = lines;
        this.onPaper = onPaper;
    }

    static String captionId(Table table) {
        return "caption_" + table.id();
    }

    void write(Table table, boolean captionIsAbove) {
        var style = table.rows().size() > SHORT ? "govuk-table" : "govuk-table short";
        out.open("table", "class", style, "id", table.id()).line();
        if (!table.caption().isEmpty()) {
            out.open(
                    "caption",
                    "class",
                    captionIsAbove ? "govuk-visually-hidden" : "govuk-table__caption",
                    "id",
                    captionId(table));
            lines.write(table.caption());
            out.close().line();
        }
        if (onPaper) {
            out.open("colgroup");
            for (int width : ColumnWidths.of(table)) {
                out.empty("col", "style", "width: %d%%".formatted(width));
            }
            out.close().line();
        }
        out.open("thead", "class", "govuk-table__head").open("tr");
        for (var column : table.columns()) {
            cell(column.title(), column.numeric(), "col");
        }
        out.close().close().line().open("tbody", "class", "govuk-table__body").line();
        for (var row : table.rows()) {
            out.open("tr");
            for (int at = 0; at < row.size(); at++) {
                cell(row.get(at), table.columns().get(at).numeric(), at == 0 ? "row" : "");
            }
            out.close().line();
        }
        out.close().close().line();
    }

    /** A cell; one with a scope is the head of its column or row, unless it says nothing. */
    private void cell(List<Inline> text, boolean numeric, String scope) {
        boolean head = !scope.isEmpty() && !Inline.plain(text).isBlank();
        var style = head ? "govuk-table__header" : "govuk-table__cell";
        out.open(
                head ? "th" : "td",
                "class",
                numeric ? style + " " + style + "--numeric" : style,
                "scope",
                head ? scope : "");
        lines.write(text);
        out.close();
    }

    /** What a reader of the table must know. */
    void notes(Table table) {
        for (var note : table.notes()) {
            out.open("p", "class", "table-note");
            lines.write(note);
            out.close().line();
        }
    }
}
