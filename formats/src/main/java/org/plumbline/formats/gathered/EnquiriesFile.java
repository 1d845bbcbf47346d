package org.plumbline.formats.gathered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.raised.Enquiry;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.words.Id;

/** Reads and writes {@code enquiries.csv}: one row a thing that was done about a line of enquiry, in order. */
public final class EnquiriesFile {
    private static final List<String> COLUMNS =
            List.of("enquiry", "act", "cases", "about", "to", "words", "evidence", "by", "at");
    private static final List<String> REQUIRED = List.of("enquiry", "act", "words", "by", "at");

    private EnquiriesFile() {}

    /** The acts of a folder's lines of enquiry; none when the file is not there. */
    public static List<Enquiry.Done> read(Path folder, Problems problems) {
        var optional = COLUMNS.stream().filter(it -> !REQUIRED.contains(it)).toList();
        return Rows.read(folder, "enquiries", REQUIRED, optional, problems, EnquiriesFile::one);
    }

    private static Optional<Enquiry.Done> one(Rows rows) {
        return rows.word("act", Enquiry.Act::called, "raised, given, answered, reopened, closed")
                .map(act -> new Enquiry.Done(
                        rows.cell("enquiry"),
                        act,
                        rows.several("cases"),
                        rows.several("about").stream().map(Id::of).toList(),
                        rows.cell("to"),
                        rows.cell("words"),
                        rows.several("evidence"),
                        rows.cell("by"),
                        rows.cell("at")));
    }

    /** The acts as a table, the same bytes for the same acts. */
    public static String text(List<Enquiry.Done> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        all.forEach(each -> rows.add(List.of(
                each.enquiry(),
                each.act().word(),
                String.join("|", each.cases()),
                String.join("|", each.about().stream().map(Id::value).toList()),
                each.to(),
                each.words(),
                String.join("|", each.evidence()),
                each.by(),
                each.at())));
        return CsvText.of(rows);
    }
}
