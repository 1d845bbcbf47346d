package org.plumbline.publishing.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.plumbline.formats.table.GuardedCell;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.publishing.sheet.SheetPage.Cell;
import org.plumbline.publishing.sheet.SheetPage.Look;
import org.plumbline.report.data.DataTable;

/** What stands in a cell of a spreadsheet: a number, a date, or text where a mark stands in their place. */
final class CellValue {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** Spreadsheets reckon with about as many; a longer number would come out as another. */
    private static final int MOST_DIGITS = 15;

    private CellValue() {}

    static Cell of(String text, DataTable.Type type) {
        var look = switch (type) {
            case TEXT -> Look.TEXT;
            case INTEGER, DECIMAL -> Look.NUMBER;
            case DATE -> Look.DATE;
        };
        return Cell.of(value(text, type), look);
    }

    private static Object value(String text, DataTable.Type type) {
        return switch (type) {
            case TEXT -> text(text);
            case INTEGER, DECIMAL -> number(text);
            case DATE -> date(text);
        };
    }

    private static String text(String text) {
        return GuardedCell.written(CleanText.of(text));
    }

    private static Object number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return text(text);
        }
        var number = new BigDecimal(text);
        return number.precision() > MOST_DIGITS ? text : number;
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return text(text);
        }
    }
}
