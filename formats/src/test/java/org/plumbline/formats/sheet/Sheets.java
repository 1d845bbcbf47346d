package org.plumbline.formats.sheet;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets made for tests: Excel's by fastexcel 0.20.2, OpenDocument's by SODS 1.8.0, and broken ones by hand. */
public final class Sheets {
    private Sheets() {}

    static byte[] xlsx(Consumer<Worksheet> fill, String... more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Plumbline", "1.0")) {
            fill.accept(book.newWorksheet("List"));
            for (var name : more) {
                book.newWorksheet(name).value(0, 0, "other");
            }
        }
        return bytes.toByteArray();
    }

    /** Rows of text as an Excel workbook. */
    public static byte[] xlsx(List<List<String>> rows) throws IOException {
        return xlsx(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    sheet.value(row, at, rows.get(row).get(at));
                }
            }
        });
    }

    /** A date, so that Excel shows it as one. */
    static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    static byte[] ods(Sheet... sheets) throws IOException {
        var spreadsheet = new SpreadSheet();
        for (var sheet : sheets) {
            spreadsheet.appendSheet(sheet);
        }
        var bytes = new ByteArrayOutputStream();
        spreadsheet.save(bytes);
        return bytes.toByteArray();
    }

    static Sheet sheet(String name, Object[]... rows) {
        var sheet = new Sheet(name, rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            sheet.getRange(row, 0, 1, rows[row].length).setValues(rows[row]);
        }
        return sheet;
    }

    /** An OpenDocument spreadsheet with this inside its one table. */
    static byte[] odsOf(String rows) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", """
                <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <o:body><o:spreadsheet><t:table t:name="List">%s</t:table></o:spreadsheet></o:body>
                </o:document-content>
                """.formatted(rows));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
