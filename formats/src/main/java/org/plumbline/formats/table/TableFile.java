package org.plumbline.formats.table;

import static org.plumbline.formats.FileProblem.FI011;
import static org.plumbline.formats.FileProblem.FI012;
import static org.plumbline.formats.FileProblem.FI013;
import static org.plumbline.formats.FileProblem.FI014;
import static org.plumbline.formats.FileProblem.FI015;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.problem.Place;

/** Reads CSV as spreadsheets write it: commas, semicolons or tabs, with or without a byte order mark. */
public final class TableFile {
    private final String name;
    private final Problems problems;

    private TableFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Reads a file that exists.
     *
     * @param name what to call it in messages
     * @param required columns that must be there
     * @param optional columns that may be
     * @return null and problems when the file is no table with these columns
     */
    public static @Nullable Table read(
            Path file, String name, List<String> required, List<String> optional, Problems problems) {
        var text = problems.text(TextFile.read(file, name));
        return text == null ? null : new TableFile(name, problems).table(text, required, optional);
    }

    private @Nullable Table table(String text, List<String> required, List<String> optional) {
        var records = records(text);
        if (records == null) {
            return null;
        }
        if (records.isEmpty()) {
            problems.add(
                    FI015,
                    new Place(name, 1, 0),
                    "the file is empty",
                    "Start it with the header: " + String.join(",", required));
            return null;
        }
        var columns = records.getFirst().getFields().stream()
                .map(column -> known(column.strip(), required, optional))
                .toList();
        if (!header(columns, records.getFirst(), required, optional)) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (var record : records.subList(1, records.size())) {
            row(record, columns, rows);
        }
        return new Table(name, columns, rows);
    }

    /** A column as its reader calls it, however the header cases its letters. */
    private static String known(String column, List<String> required, List<String> optional) {
        return Stream.concat(required.stream(), optional.stream())
                .filter(column::equalsIgnoreCase)
                .findFirst()
                .orElse(column.toLowerCase(Locale.ROOT));
    }

    private @Nullable List<CsvRecord> records(String text) {
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
                .skipEmptyLines(true)
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

    private boolean header(List<String> columns, CsvRecord header, List<String> required, List<String> optional) {
        int line = (int) header.getStartingLineNumber();
        int before = problems.count();
        for (var column : required) {
            if (!columns.contains(column)) {
                problems.add(
                        FI011,
                        new Place(name, line, 0),
                        "column '%s' is missing".formatted(column),
                        "Add it to the header");
            }
        }
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var place = new Place(name, line, at + 1);
            if (!seen.add(column)) {
                problems.add(FI014, place, "column '%s' stands twice".formatted(column), "Keep one of the two");
            } else if (!required.contains(column) && !optional.contains(column)) {
                var known = new ArrayList<>(required);
                known.addAll(optional);
                problems.add(
                        FI012,
                        place,
                        "column '%s' is not known".formatted(column),
                        "Take it out, or use one of " + String.join(", ", known));
            }
        }
        return problems.count() == before;
    }

    private void row(CsvRecord record, List<String> columns, List<Table.Row> rows) {
        int line = (int) record.getStartingLineNumber();
        var cells = record.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != columns.size()) {
            problems.add(
                    FI013,
                    new Place(name, line, cells.size()),
                    "the row has %d cells, the header %d".formatted(cells.size(), columns.size()),
                    "Put cells that hold the separator or a line break between quotation marks");
            return;
        }
        rows.add(new Table.Row(line, cells));
    }
}
