package org.plumbline.formats.gathered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceKind;
import org.plumbline.evidence.Tie;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;

/** Reads and writes {@code evidence.csv}: one row a version of a piece of evidence. */
public final class EvidenceFile {
    private static final List<String> COLUMNS = List.of(
            "evidence",
            "version",
            "kind",
            "title",
            "day",
            "present",
            "says",
            "ties",
            "file",
            "request",
            "withdrawn",
            "by",
            "at");
    private static final List<String> REQUIRED = List.of("evidence", "kind", "title", "says", "ties", "by", "at");

    private EvidenceFile() {}

    /** The evidence of a folder; none when the file is not there. */
    public static List<Evidence> read(Path folder, Problems problems) {
        var optional = COLUMNS.stream().filter(it -> !REQUIRED.contains(it)).toList();
        return Rows.read(folder, "evidence", REQUIRED, optional, problems, EvidenceFile::one);
    }

    private static Optional<Evidence> one(Rows rows) {
        var kinds = Stream.of(EvidenceKind.values()).map(EvidenceKind::word).collect(Collectors.joining(", "));
        return rows.word("kind", EvidenceKind::called, kinds)
                .map(kind -> new Evidence(
                        rows.cell("evidence"),
                        rows.version("version"),
                        kind,
                        rows.cell("title"),
                        rows.cell("day"),
                        rows.cell("present"),
                        rows.cell("says"),
                        ties(rows),
                        rows.cell("file"),
                        rows.cell("request"),
                        rows.cell("withdrawn"),
                        rows.cell("by"),
                        rows.cell("at")));
    }

    private static List<Tie> ties(Rows rows) {
        var ties = new ArrayList<Tie>();
        for (var written : rows.several("ties")) {
            Tie.read(written)
                    .ifPresentOrElse(
                            ties::add,
                            () -> rows.wrongForm(
                                    "ties",
                                    "Write a standard or question, for, against or both, and weak, fair or strong: '1.1 for strong|1.2.3 against weak'"));
        }
        return ties;
    }

    /** The evidence as a table, the same bytes for the same evidence. */
    public static String text(List<Evidence> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        all.forEach(each -> rows.add(List.of(
                each.number(),
                Integer.toString(each.version()),
                each.kind().word(),
                each.title(),
                each.day(),
                each.present(),
                each.says(),
                Tie.written(each.ties()),
                each.file(),
                each.request(),
                each.withdrawn(),
                each.by(),
                each.at())));
        return CsvText.of(rows);
    }
}
