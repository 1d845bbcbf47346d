package org.plumbline.formats.table;

import static org.plumbline.formats.FileProblem.FI015;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.framework.problem.Place;

/** Takes a text of commas, semicolons or tabs apart. */
public final class CsvRows {
    private CsvRows() {}

    /** Every row, also the empty ones; null and a problem when the text cannot be taken apart. */
    public static @Nullable List<CsvRecord> of(String text, String name, Problems problems) {
        var records = new ArrayList<CsvRecord>();
        char separator = separator(text);
        int open = openQuote(text, separator);
        if (open > 0) {
            problems.add(
                    FI015,
                    new Place(name, open, 0),
                    "a quotation mark is opened here and never closed",
                    "Close it, or double it if it is part of the text");
            return null;
        }
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
            return records;
        } catch (CsvParseException _) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
            problems.add(
                    FI015,
                    new Place(name, line, 0),
                    "the table cannot be read from here on",
                    "Look for a quotation mark that is not closed");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
        return null;
    }

    /** The cells of a row, without what was put before them to keep them from being formulas. */
    public static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(GuardedCell::read).toList();
    }

    /** The line of the quotation mark that opens a cell and is never closed; 0 for none. The parser reads on to the end. */
    private static int openQuote(String text, char separator) {
        int line = 1;
        int opened = 0;
        boolean atStart = true;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (opened > 0) {
                if (each == '"') {
                    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                    at += doubled ? 1 : 0;
                    opened = doubled ? opened : 0;
                }
            } else if (each == '"' && atStart) {
                opened = line;
            }
            atStart = each == separator || each == '\n' || each == '\r';
            if (each == '\n' || (each == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
            }
        }
        return opened;
    }

    /** The separator that stands most often in the header. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count =
                    header.chars().filter(character -> character == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
