package org.plumbline.publishing.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.table.CsvText;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;

/** A data book as files that any program reads: a CSV for each table, and what they hold in CSV on the Web's metadata. */
public final class CsvFiles {
    /** The name by which programs look for the metadata of the CSV files beside it. */
    public static final String METADATA = "csv-metadata.json";

    private CsvFiles() {}

    /** The files by name: the tables in the book's order, then the metadata. */
    public static Map<String, byte[]> of(DataBook book) {
        var files = new LinkedHashMap<String, byte[]>();
        book.tables().forEach(table -> files.put(file(table), csv(table).getBytes(UTF_8)));
        files.put(METADATA, CsvMetadata.of(book).getBytes(UTF_8));
        return Collections.unmodifiableMap(files);
    }

    static String file(DataTable table) {
        return table.name() + ".csv";
    }

    private static String csv(DataTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.columns().stream().map(DataTable.Column::name).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(CleanText::of).toList()));
        return CsvText.of(rows);
    }
}
