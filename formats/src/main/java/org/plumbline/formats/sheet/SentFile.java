package org.plumbline.formats.sheet;

import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI034;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvRows;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;

/** Reads a table that somebody sent: CSV, OpenDocument or Excel, told apart by what is in it and not by its name. */
public final class SentFile {
    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0";

    private final String name;
    private final Limits limits;
    private final Problems problems = new Problems();

    private SentFile(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    /**
     * The table with its header; its rows are numbered as a spreadsheet shows them.
     *
     * @param name what to call it in messages
     */
    public static Loaded<Table> read(byte[] bytes, String name, Limits limits) {
        return new SentFile(name, limits).read(bytes);
    }

    private Loaded<Table> read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(new Refusal(
                    FI007,
                    new Place(name, 0, 0),
                    "the file has more than %d bytes".formatted(limits.bytes()),
                    "Take out columns that nobody asked for, or cases of other years"));
        }
        try {
            var grid = new Grid(name, limits);
            switch (HexFormat.of().formatHex(Arrays.copyOf(bytes, 4))) {
                case ZIP -> packed(bytes, grid);
                case OLD_OFFICE ->
                    throw new Refusal(
                            FI034,
                            new Place(name, 0, 0),
                            "the file is a spreadsheet of an old kind, or locked with a password",
                            "Save it without a password as .xlsx, .ods or CSV");
                default -> text(bytes, grid);
            }
            if (problems.hasErrors()) {
                return problems.loaded(new Table(name, List.of(), List.of()));
            }
            var table = new Headed(grid, problems).table();
            return problems.loaded(table);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private Loaded<Table> refused(Refusal refusal) {
        problems.add(refusal.code, refusal.place, String.valueOf(refusal.getMessage()), refusal.remedy);
        return new Loaded.Bad<>(problems.all());
    }

    private void packed(byte[] bytes, Grid grid) {
        var archive = Archive.of(bytes, name, limits.unpacked());
        if (archive.has("xl/workbook.xml")) {
            XlsxBook.read(archive, grid, problems);
        } else if (archive.isOpenDocumentSpreadsheet()) {
            OdsBook.read(archive, grid, problems);
        } else {
            throw new Refusal(
                    FI034,
                    new Place(name, 0, 0),
                    "the file is packed, but no spreadsheet",
                    "Send the table itself, as .xlsx, .ods or CSV");
        }
    }

    private void text(byte[] bytes, Grid grid) {
        var text = SentText.of(bytes, name, problems);
        int skipped = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4)) {
            text = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
            skipped = 1;
        }
        var records = CsvRows.of(text, name, problems);
        if (records == null) {
            return;
        }
        for (int at = 0; at < records.size(); at++) {
            grid.row(at + 1 + skipped, CsvRows.cells(records.get(at)));
        }
        grid.strict();
    }
}
