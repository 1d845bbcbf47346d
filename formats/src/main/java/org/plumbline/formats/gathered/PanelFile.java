package org.plumbline.formats.gathered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PanelAct;

/** Reads and writes {@code panel.csv}: one row a thing that was done at a ratings panel or for it, in order. */
public final class PanelFile {
    private static final List<String> COLUMNS = List.of(
            "act", "rating_of", "rating", "computed", "words", "sitting", "day", "present", "others", "by", "at");
    private static final List<String> REQUIRED = List.of("act", "by", "at");

    private PanelFile() {}

    /** The acts of a folder's panel; none when the file is not there. */
    public static List<PanelAct> read(Path folder, Problems problems) {
        var optional = COLUMNS.stream().filter(it -> !REQUIRED.contains(it)).toList();
        return Rows.read(folder, "panel", REQUIRED, optional, problems, PanelFile::one);
    }

    private static Optional<PanelAct> one(Rows rows) {
        return rows.word("act", PanelAct.Act::called, "sat, proposed, agreed")
                .map(act -> new PanelAct(
                        act,
                        Id.of(rows.cell("rating_of")),
                        rows.cell("rating"),
                        rows.cell("computed"),
                        rows.cell("words"),
                        rows.cell("sitting"),
                        rows.cell("day"),
                        rows.several("present"),
                        rows.cell("others"),
                        rows.cell("by"),
                        rows.cell("at")));
    }

    /** The acts as a table, the same bytes for the same acts. */
    public static String text(List<PanelAct> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        all.forEach(each -> rows.add(List.of(
                each.act().word(),
                each.of().value(),
                each.rating(),
                each.computed(),
                each.words(),
                each.sitting(),
                each.day(),
                String.join("|", each.present()),
                each.others(),
                each.by(),
                each.at())));
        return CsvText.of(rows);
    }
}
