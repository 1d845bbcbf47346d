package org.plumbline.publishing.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.publishing.sheet.SheetPage.Cell;
import org.plumbline.publishing.sheet.SheetPage.Look;
import org.plumbline.publishing.sheet.SheetPage.Marked;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.report.data.DataTable.Column;

/** The sheets of a data book in order: cover, contents, notes where there are marks, and one for each table. */
final class SheetPages {
    private static final int PROSE_WIDTH = 160;

    private final DataBook book;
    private final SheetNames sheets = new SheetNames();
    private final SheetNames ranges = new SheetNames();
    private final List<String> tables;
    private final String cover;
    private final String contents;
    private final String notes;

    private SheetPages(DataBook book) {
        this.book = book;
        tables = book.tables().stream().map(it -> sheets.sheet(it.name())).toList();
        cover = sheets.sheet(book.words().cover());
        contents = sheets.sheet(book.words().contents());
        notes = sheets.sheet(book.words().notes());
    }

    static List<SheetPage> of(DataBook book) {
        return new SheetPages(book).all();
    }

    private List<SheetPage> all() {
        var pages = new ArrayList<SheetPage>();
        pages.add(cover());
        pages.add(contents());
        if (!book.marks().isEmpty()) {
            pages.add(notes());
        }
        for (int at = 0; at < tables.size(); at++) {
            pages.add(table(tables.get(at), book.tables().get(at)));
        }
        return pages;
    }

    private SheetPage cover() {
        var rows = top(book.title());
        rows.add(List.of(Cell.of(CleanText.of(book.publisher()), Look.LINE)));
        rows.add(List.of(Cell.of(CellValue.of(book.date(), DataTable.Type.DATE).value(), Look.ISSUED)));
        book.about().forEach(it -> rows.add(List.of(Cell.of(CleanText.of(it), Look.PROSE))));
        rows.add(List.of(Cell.of(CleanText.of(book.identifier()), Look.LINE)));
        rows.add(link(book.words().contents(), contents));
        return new SheetPage(cover, rows, List.of(PROSE_WIDTH), null);
    }

    private SheetPage contents() {
        var words = book.words();
        var entries = new ArrayList<List<Cell>>();
        if (!book.marks().isEmpty()) {
            entries.add(entry(notes, words.notes(), book.marks().size()));
        }
        for (int at = 0; at < tables.size(); at++) {
            var table = book.tables().get(at);
            entries.add(entry(tables.get(at), table.title(), table.rows().size()));
        }
        var rows = top(words.contents());
        rows.add(count(entries.size(), 0));
        rows.add(link(words.cover(), cover));
        var header = List.of(
                header(words.sheet(), Look.HEADER),
                header(words.table(), Look.HEADER),
                header(words.rows(), Look.NUMBER_HEADER));
        return page(contents, "contents", rows, header, entries);
    }

    private SheetPage notes() {
        var words = book.words();
        var rows = top(words.notes());
        rows.add(count(book.marks().size(), 0));
        rows.add(link(words.contents(), contents));
        var header = List.of(header(words.mark(), Look.HEADER), header(words.meaning(), Look.HEADER));
        var marks = book.marks().stream()
                .map(it -> List.of(text(it.mark()), text(it.meaning())))
                .toList();
        return page(notes, "notes", rows, header, marks);
    }

    private SheetPage table(String name, DataTable table) {
        var rows = top(table.title());
        rows.add(List.of(Cell.of(CleanText.of(table.description()), Look.LINE)));
        long used = book.marks().stream()
                .filter(mark -> table.rows().stream().anyMatch(row -> row.contains(mark.mark())))
                .count();
        rows.add(count(table.rows().size(), (int) used));
        if (used > 0) {
            rows.add(link(book.words().notes(), notes));
        }
        rows.add(link(book.words().contents(), contents));
        var header = table.columns().stream().map(SheetPages::header).toList();
        var cells = table.rows().stream().map(row -> cells(table, row)).toList();
        return page(name, table.name(), rows, header, cells);
    }

    private static List<Cell> cells(DataTable table, List<String> row) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < row.size(); at++) {
            cells.add(CellValue.of(row.get(at), table.columns().get(at).type()));
        }
        return cells;
    }

    private SheetPage page(
            String name, String range, List<List<Cell>> top, List<Cell> header, List<? extends List<Cell>> rows) {
        var all = new ArrayList<>(top);
        var table = new ArrayList<List<Cell>>();
        table.add(header);
        table.addAll(rows);
        all.addAll(table);
        var marked = new Marked(ranges.range(range), top.size(), header.size());
        return new SheetPage(name, all, Widths.of(table, header.size()), marked);
    }

    /** The title, and below it that this is a draft when it is one. */
    private List<List<Cell>> top(String title) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of(CleanText.of(title), Look.TITLE)));
        if (!book.draft().isEmpty()) {
            rows.add(List.of(Cell.of(CleanText.of(book.draft()), Look.DRAFT)));
        }
        return rows;
    }

    /** What the sheet holds: one table, so many rows and so many marks that the notes explain. */
    private List<Cell> count(int rows, int marks) {
        var words = book.words();
        var said = "%s: 1; %s: %d; %s: %d".formatted(words.table(), words.rows(), rows, words.notes(), marks);
        return List.of(Cell.of(CleanText.of(said), Look.LINE));
    }

    private static List<Cell> entry(String sheet, String title, int rows) {
        return List.of(new Cell(sheet, Look.ENTRY, sheet), text(title), Cell.of(BigDecimal.valueOf(rows), Look.NUMBER));
    }

    private static List<Cell> link(String words, String sheet) {
        return List.of(new Cell(CleanText.of(words), Look.LINK, sheet));
    }

    private static Cell header(Column column) {
        return header(column.title(), column.type() == DataTable.Type.TEXT ? Look.HEADER : Look.NUMBER_HEADER);
    }

    private static Cell header(String title, Look look) {
        return Cell.of(CleanText.of(title), look);
    }

    private static Cell text(String text) {
        return Cell.of(CleanText.of(text), Look.TEXT);
    }
}
