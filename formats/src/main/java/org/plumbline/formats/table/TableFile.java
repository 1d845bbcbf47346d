package org.plumbline.formats.table;

import static org.plumbline.formats.FileProblem.FI011;
import static org.plumbline.formats.FileProblem.FI012;
import static org.plumbline.formats.FileProblem.FI013;
import static org.plumbline.formats.FileProblem.FI014;
import static org.plumbline.formats.FileProblem.FI015;

import de.siegmar.fastcsv.reader.CsvRecord;
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

    /** The same for a file that is held in memory. */
    public static @Nullable Table read(
            byte[] file, String name, List<String> required, List<String> optional, Problems problems) {
        var text = problems.text(TextFile.of(file, name));
        return text == null ? null : new TableFile(name, problems).table(text, required, optional);
    }

    private @Nullable Table table(String text, List<String> required, List<String> optional) {
        var records = CsvRows.of(text, name, problems);
        if (records == null) {
            return null;
        }
        records.removeIf(record -> record.getFields().equals(List.of("")));
        if (records.isEmpty()) {
            problems.add(
                    FI015,
                    new Place(name, 1, 0),
                    "the file is empty",
                    "Start it with the header: " + String.join(",", required));
            return null;
        }
        var columns = CsvRows.cells(records.getFirst()).stream()
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
        var cells = CsvRows.cells(record);
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
