package org.plumbline.formats.sheet;

import static org.plumbline.formats.FileProblem.FI035;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.formats.Problems;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/** Reads the first sheet of an OpenDocument spreadsheet; repeated cells and rows never become more than the limits. */
final class OdsBook {
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]|#N/A|Err:[0-9]+");
    private static final int MOST_ROWS = 10_000_000;

    private final XmlReading xml;
    private final Grid grid;
    private final SheetCells cells;
    private int row = 1;

    private OdsBook(XmlReading xml, Grid grid, SheetCells cells) {
        this.xml = xml;
        this.grid = grid;
        this.cells = cells;
    }

    static void read(Archive archive, Grid grid, Problems problems) {
        var xml = archive.xml("content.xml");
        int sheets = 0;
        var first = "";
        while (xml.next()) {
            if (xml.starts("table")) {
                sheets++;
                if (sheets == 1) {
                    first = xml.attribute("name");
                    var cells = new SheetCells(grid, problems);
                    new OdsBook(xml, grid, cells).sheet();
                    cells.end();
                } else {
                    xml.skip();
                }
            }
        }
        several(sheets, first, grid, problems);
    }

    static void several(int sheets, String first, Grid grid, Problems problems) {
        if (sheets > 1) {
            problems.addAll(List.of(Problem.note(
                            FI035,
                            "",
                            "the spreadsheet has %d sheets; the first, '%s', was read".formatted(sheets, first),
                            "Put the table into the first sheet, if it is another")
                    .at(new Place(grid.name, 0, 0))));
        }
    }

    private void sheet() {
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-row")) {
                row();
            } else if (xml.starts("table") || xml.starts("shapes") || xml.starts("forms")) {
                xml.skip();
            }
        }
    }

    private void row() {
        int times = Math.max(1, xml.number("number-rows-repeated", 1));
        cells.startRow(row);
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                column = cell(column);
            }
        }
        cells.endRow(times);
        row = Math.min(MOST_ROWS, row + Math.min(times, MOST_ROWS));
    }

    private int cell(int column) {
        int times = Math.max(1, xml.number("number-columns-repeated", 1));
        if (xml.has("formula")) {
            cells.formula();
        }
        var type = xml.attribute("value-type");
        var value = switch (type) {
            case "float", "percentage", "currency" -> SheetCells.number(xml.attribute("value"));
            case "date" -> xml.attribute("date-value").replaceFirst("T00:00(:00)?(\\.0+)?$", "");
            case "boolean" -> xml.attribute("boolean-value");
            default -> xml.attribute("string-value");
        };
        var shown = paragraphs();
        var text = value.isEmpty() ? shown : value;
        if (ERROR.matcher(shown).matches()) {
            cells.error(column, shown);
        } else {
            for (int at = 0; at < Math.min(times, grid.limits.columns() + 1); at++) {
                cells.cell(column + at, text);
            }
        }
        return Math.min(column + Math.min(times, MOST_ROWS), MOST_ROWS);
    }

    /** The text of a cell, its paragraphs as lines; without its comments. */
    private String paragraphs() {
        var text = new StringBuilder();
        int paragraphs = 0;
        boolean inside = false;
        while (xml.next() && !xml.ends("table-cell") && !xml.ends("covered-table-cell")) {
            if (xml.starts("annotation")) {
                xml.skip();
            } else if (xml.starts("p")) {
                text.append(paragraphs++ > 0 ? "\n" : "");
                inside = true;
            } else if (xml.ends("p")) {
                inside = false;
            } else if (inside && xml.isText()) {
                text.append(xml.text());
            } else if (xml.starts("s")) {
                text.repeat(' ', Math.clamp(xml.number("c", 1), 1, grid.limits.characters()));
            } else if (xml.starts("tab")) {
                text.append('\t');
            } else if (xml.starts("line-break")) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
