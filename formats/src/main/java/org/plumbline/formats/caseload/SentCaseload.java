package org.plumbline.formats.caseload;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.formats.sheet.SentFile;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;

/** A list of cases as a service sends it, first or mended. */
public final class SentCaseload {
    private SentCaseload() {}

    /**
     * The table in a file, without the columns that {@link ProblemTable} put there.
     *
     * @param name what to call it in messages
     */
    public static Loaded<SentTable> read(byte[] bytes, String name) {
        return switch (SentFile.read(bytes, name, Limits.CASELOAD)) {
            case Loaded.Bad<Table>(var problems) -> new Loaded.Bad<>(problems);
            case Loaded.Good<Table>(var table, var notes) -> new Loaded.Good<>(own(table), notes);
        };
    }

    /** Common given names, to look for where a reference should stand. */
    public static Set<String> givenNames() {
        return ManuscriptFolder.givenNames();
    }

    private static SentTable own(Table table) {
        var kept = IntStream.range(0, table.columns().size())
                .filter(at -> !ProblemTable.HEADINGS.contains(table.columns().get(at)))
                .boxed()
                .toList();
        return new SentTable(
                table.file(),
                pick(table.columns(), kept),
                table.rows().stream()
                        .map(row -> new SentTable.Row(row.line(), pick(row.cells(), kept)))
                        .toList());
    }

    private static List<String> pick(List<String> cells, List<Integer> kept) {
        return kept.stream().map(cells::get).toList();
    }
}
