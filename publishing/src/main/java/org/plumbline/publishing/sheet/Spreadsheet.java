package org.plumbline.publishing.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.file.FixedArchive;
import org.plumbline.report.data.DataBook;

/**
 * A data book as an OpenDocument spreadsheet, laid out as UK government asks of statistics: a cover, contents, notes,
 * and one marked table a sheet with its title in the first cell, no merged cells and no empty rows.
 */
public final class Spreadsheet {
    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private Spreadsheet() {}

    /** The bytes of the {@code .ods} file, the same for the same book. */
    public static byte[] of(DataBook book) {
        var pages = SheetPages.of(book);
        var content = FixedArchive.read(written(pages)).get("content.xml");
        if (content == null) {
            throw new IllegalStateException("the library wrote no content.xml");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", MIMETYPE.getBytes(UTF_8));
        entries.put("content.xml", ContentXml.finished(content, pages));
        entries.put("styles.xml", Parts.styles(book));
        entries.put("meta.xml", Parts.meta(book));
        entries.put("META-INF/manifest.xml", Parts.manifest());
        return FixedArchive.write(entries);
    }

    private static byte[] written(List<SheetPage> pages) {
        var spreadsheet = new SpreadSheet();
        pages.forEach(page -> spreadsheet.appendSheet(sheet(page)));
        var bytes = new ByteArrayOutputStream();
        try {
            spreadsheet.save(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("bytes in memory take whatever is written", failed);
        }
        return bytes.toByteArray();
    }

    private static Sheet sheet(SheetPage page) {
        var sheet = new Sheet(page.name(), page.rows().size(), page.widths().size());
        for (int row = 0; row < page.rows().size(); row++) {
            var values = new ArrayList<@Nullable Object>();
            for (var cell : page.rows().get(row)) {
                values.add(cell.value().equals("") ? null : cell.value());
            }
            sheet.getRange(row, 0, 1, values.size()).setValues(values.toArray());
        }
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column).doubleValue());
        }
        return sheet;
    }
}
