package org.plumbline.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.Problems;

/** Reads the first sheet of an Excel workbook. */
final class XlsxBook {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Archive archive;
    private final Grid grid;
    private final SheetCells cells;
    private final List<String> strings = new ArrayList<>();
    private XlsxFormats formats = XlsxFormats.NONE;

    private XlsxBook(Archive archive, Grid grid, SheetCells cells) {
        this.archive = archive;
        this.grid = grid;
        this.cells = cells;
    }

    static void read(Archive archive, Grid grid, Problems problems) {
        var cells = new SheetCells(grid, problems);
        new XlsxBook(archive, grid, cells).read(problems);
        cells.end();
    }

    private record SheetEntry(String name, String relation) {}

    private void read(Problems problems) {
        var sheets = new ArrayList<SheetEntry>();
        boolean from1904 = false;
        var book = archive.xml("xl/workbook.xml");
        while (book.next()) {
            if (book.starts("sheet") && !book.attribute("state").contains("idden")) {
                sheets.add(new SheetEntry(book.attribute("name"), book.attribute("id")));
            } else if (book.starts("workbookPr")) {
                from1904 = isTrue(book.attribute("date1904"));
            }
        }
        if (sheets.isEmpty()) {
            throw Archive.unreadable(grid.name);
        }
        var parts = parts();
        formats = XlsxFormats.of(archive.xml("xl/styles.xml"), from1904);
        strings();
        var part = parts.getOrDefault(sheets.getFirst().relation(), "");
        if (!archive.has(part)) {
            throw Archive.unreadable(grid.name);
        }
        sheet(archive.xml(part));
        OdsBook.several(sheets.size(), sheets.getFirst().name(), grid, problems);
    }

    /** The parts of the workbook by the names that it calls them. */
    private Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        var relations = archive.xml(RELATIONS);
        while (relations.next()) {
            if (relations.starts("Relationship")) {
                var target = relations.attribute("Target");
                parts.put(relations.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }

    private void strings() {
        var xml = archive.xml("xl/sharedStrings.xml");
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(rich(xml, "si"));
            }
        }
    }

    /** The pieces of a text; how it is to be pronounced is none of it. */
    private static String rich(XmlReading xml, String end) {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                text.append(xml.within());
            }
        }
        return text.toString();
    }

    private void sheet(XmlReading xml) {
        int row = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                cells.startRow(row);
                row(xml);
                cells.endRow(1);
            }
        }
    }

    private void row(XmlReading xml) {
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r"), column + 1);
                cell(xml, column);
            }
        }
    }

    private void cell(XmlReading xml, int column) {
        var type = xml.attribute("t");
        int style = xml.number("s", -1);
        var value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                cells.formula();
                xml.skip();
            } else if (xml.starts("v")) {
                value = xml.within();
            } else if (xml.starts("is")) {
                value = rich(xml, "is");
            }
        }
        switch (type) {
            case "s" -> cells.cell(column, shared(value));
            case "b" -> cells.cell(column, value.isEmpty() ? "" : isTrue(value) ? "true" : "false");
            case "e" -> cells.error(column, value);
            case "str", "inlineStr" -> cells.cell(column, value);
            case "d" -> cells.cell(column, value.replaceFirst("T00:00(:00)?(\\.0+)?Z?$", ""));
            default -> cells.cell(column, value.isEmpty() ? "" : formats.shown(value, style));
        }
    }

    private String shared(String index) {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchString) {
            return "";
        }
    }

    /** The column that a cell names, such as 27 of AB3; the next when it names none. */
    private static int column(String cell, int next) {
        int column = 0;
        int at = 0;
        while (at < cell.length() && at < 4 && cell.charAt(at) >= 'A' && cell.charAt(at) <= 'Z') {
            column = column * 26 + cell.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 ? next : column - 1;
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
