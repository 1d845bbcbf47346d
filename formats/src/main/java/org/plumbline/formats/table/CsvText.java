package org.plumbline.formats.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables as CSV: commas, line feeds, no cell that is taken for a formula, the same bytes for the same rows. */
public final class CsvText {
    private CsvText() {}

    /** The rows, the first of which is the header. */
    public static String of(List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(GuardedCell::written).toList()));
        } catch (IOException failed) {
            throw new UncheckedIOException("a string takes whatever is written", failed);
        }
        return text.toString();
    }
}
