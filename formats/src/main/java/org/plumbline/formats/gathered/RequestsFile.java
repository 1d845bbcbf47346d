package org.plumbline.formats.gathered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.DocumentRequest;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;

/** Reads and writes {@code requests.csv}: the documents asked for in advance. */
public final class RequestsFile {
    private static final List<String> COLUMNS = List.of(
            "request", "what", "asked_of", "asked_on", "due_on", "about", "received_on", "file", "note", "withdrawn");
    private static final List<String> REQUIRED = List.of("request", "what", "asked_on");

    private RequestsFile() {}

    /** The requests of a folder; none when the file is not there. */
    public static List<DocumentRequest> read(Path folder, Problems problems) {
        var optional = COLUMNS.stream().filter(it -> !REQUIRED.contains(it)).toList();
        return Rows.read(folder, "requests", REQUIRED, optional, problems, RequestsFile::one);
    }

    private static Optional<DocumentRequest> one(Rows rows) {
        rows.lacks("request", "Give it a number of its own, such as R1");
        rows.lacks("what", "Say what was asked for");
        rows.lacks("asked_on", "Say when it was asked for");
        return Optional.of(new DocumentRequest(
                rows.cell("request"),
                rows.cell("what"),
                rows.cell("asked_of"),
                rows.day("asked_on"),
                rows.day("due_on"),
                rows.cell("about"),
                rows.day("received_on"),
                rows.cell("file"),
                rows.cell("note"),
                rows.cell("withdrawn")));
    }

    /** The requests as a table, the same bytes for the same requests. */
    public static String text(List<DocumentRequest> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        all.forEach(each -> rows.add(List.of(
                each.number(),
                each.what(),
                each.askedOf(),
                each.askedOn(),
                each.dueOn(),
                each.about(),
                each.receivedOn(),
                each.file(),
                each.note(),
                each.withdrawn())));
        return CsvText.of(rows);
    }
}
