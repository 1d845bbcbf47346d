package org.plumbline.formats.gathered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.raised.Concern;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;

/** Reads and writes {@code concerns.csv}: one row a thing that was done about a concern, in order. */
public final class ConcernsFile {
    private static final List<String> COLUMNS =
            List.of("concern", "act", "case", "kind", "words", "post", "name", "when", "how", "by", "at");
    private static final List<String> REQUIRED = List.of("concern", "act", "case", "kind", "words", "by", "at");

    private ConcernsFile() {}

    /** The acts of a folder's concerns; none when the file is not there. */
    public static List<Concern.Done> read(Path folder, Problems problems) {
        var optional = COLUMNS.stream().filter(it -> !REQUIRED.contains(it)).toList();
        return Rows.read(folder, "concerns", REQUIRED, optional, problems, ConcernsFile::one);
    }

    private static Optional<Concern.Done> one(Rows rows) {
        return rows.word("act", Concern.Act::called, "raised, told, answered, closed")
                .map(act -> new Concern.Done(
                        rows.cell("concern"),
                        act,
                        rows.cell("case"),
                        rows.cell("kind"),
                        rows.cell("words"),
                        rows.cell("post"),
                        rows.cell("name"),
                        rows.cell("when"),
                        rows.cell("how"),
                        rows.cell("by"),
                        rows.cell("at")));
    }

    /** The acts as a table, the same bytes for the same acts. */
    public static String text(List<Concern.Done> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        all.forEach(each -> rows.add(List.of(
                each.concern(),
                each.act().word(),
                each.caseReference(),
                each.kind(),
                each.words(),
                each.post(),
                each.name(),
                each.when(),
                each.how(),
                each.by(),
                each.at())));
        return CsvText.of(rows);
    }
}
