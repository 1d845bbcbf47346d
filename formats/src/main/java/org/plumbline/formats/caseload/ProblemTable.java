package org.plumbline.formats.caseload;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.intake.Fault;
import org.plumbline.caseload.intake.Intake;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.table.CsvText;
import org.plumbline.formats.table.GuardedCell;

/**
 * The table that was sent with two columns more, what is wrong in each row and what to do: to be mended and sent again,
 * when the two columns are left aside.
 */
public final class ProblemTable {
    /** What the two columns are called. */
    static final List<String> HEADINGS = List.of("Problem (Plumbline)", "What to do (Plumbline)");

    /** More than anybody mends in one row at once. */
    private static final int MOST_IN_ROW = 10;

    private final SentTable table;
    private final Map<Integer, List<Fault>> byRow = new HashMap<>();

    private ProblemTable(SentTable table, Intake intake) {
        this.table = table;
        int first = table.rows().isEmpty() ? 0 : table.rows().getFirst().number();
        intake.faults()
                .forEach(fault -> byRow.computeIfAbsent(fault.row() == 0 ? first : fault.row(), _ -> new ArrayList<>())
                        .add(fault));
    }

    /** As CSV, in UTF-8 with the mark by which spreadsheets know it. */
    public static byte[] csv(SentTable table, Intake intake) {
        return ("\uFEFF" + CsvText.of(new ProblemTable(table, intake).rows())).getBytes(StandardCharsets.UTF_8);
    }

    /** As an OpenDocument spreadsheet. */
    public static byte[] ods(SentTable table, Intake intake) {
        var rows = new ProblemTable(table, intake).rows();
        var sheet = new Sheet("Caseload", rows.size(), rows.getFirst().size());
        for (int at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<@Nullable Object>();
            rows.get(at).forEach(cell -> cells.add(cell.isEmpty() ? null : GuardedCell.written(cell)));
            sheet.getRange(at, 0, 1, cells.size()).setValues(cells.toArray());
        }
        var spreadsheet = new SpreadSheet();
        spreadsheet.appendSheet(sheet);
        var bytes = new ByteArrayOutputStream();
        try {
            spreadsheet.save(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("bytes in memory take whatever is written", failed);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(with(table.columns(), HEADINGS));
        for (var row : table.rows()) {
            var faults = byRow.getOrDefault(row.number(), List.of());
            rows.add(with(
                    padded(row),
                    List.of(
                            said(faults, ProblemTable::what),
                            said(faults, fault -> fault.problem().remedy()))));
        }
        return rows;
    }

    private List<String> padded(SentTable.Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < table.columns().size()) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> with(List<String> cells, List<String> more) {
        var all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }

    private static String what(Fault fault) {
        return "%s%s %s"
                .formatted(
                        fault.row() == 0 ? "whole table: " : fault.isError() ? "" : "note: ",
                        fault.problem().code().name(),
                        fault.problem().what());
    }

    private static String said(List<Fault> faults, Function<Fault, String> words) {
        var said = faults.stream().limit(MOST_IN_ROW).map(words).collect(Collectors.joining(" | "));
        int left = faults.size() - MOST_IN_ROW;
        return left > 0 ? "%s | and %d more".formatted(said, left) : said;
    }
}
