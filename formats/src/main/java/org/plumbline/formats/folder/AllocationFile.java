package org.plumbline.formats.folder;

import static org.plumbline.assessment.AnswerProblem.AN014;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;

/** Reads and writes {@code allocation.csv}: who marks which case. */
public final class AllocationFile {
    private static final List<String> REQUIRED = List.of("case", "marking", "assessor");
    private static final List<String> OPTIONAL = List.of("because");

    private AllocationFile() {}

    /** The allocation as a table, the same bytes for the same allotments. */
    public static String text(List<Allotment> allocation) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("case", "marking", "assessor", "because"));
        allocation.forEach(
                each -> rows.add(List.of(each.reference(), each.marking().word(), each.assessor(), each.because())));
        return CsvText.of(rows);
    }

    /** What a file says; nothing when it is not there. */
    static List<Allotment> read(Path file, Problems problems) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var table = TableFile.read(file, "allocation.csv", REQUIRED, OPTIONAL, problems);
        if (table == null) {
            return List.of();
        }
        problems.stands("allocation", table);
        var allocation = new ArrayList<Allotment>();
        for (int at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            allocation.add(new Allotment(
                    table.cell(row, "case"),
                    marking(table, at, problems),
                    table.cell(row, "assessor"),
                    table.cell(row, "because")));
        }
        return allocation;
    }

    private static Marking marking(Table table, int at, Problems problems) {
        var written = table.cell(table.rows().get(at), "marking");
        if (written.equals(Marking.SECOND.word())) {
            return Marking.SECOND;
        }
        if (!written.equals(Marking.FIRST.word())) {
            problems.add(
                    AN014,
                    table.place(at, "marking"),
                    "marking '%s' cannot be allocated".formatted(written),
                    "Use first or second");
        }
        return Marking.FIRST;
    }
}
