package org.plumbline.server.exchange.gathered;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.DocumentRequest;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.RequestsFile;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code requests.csv}: table {@code evidence_request}. */
@Component
class RequestsHeld implements HeldFile {
    private final JdbcClient database;
    private final EvidenceFilesHeld files;

    RequestsHeld(JdbcClient database, EvidenceFilesHeld files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public String path() {
        return "requests.csv";
    }

    @Override
    public void take(Intake intake) {
        var requests = RequestsFile.read(intake.folder(), new Problems());
        var numbers = new FolderNumbers(
                "R", requests.stream().map(DocumentRequest::number).toList());
        for (var each : requests) {
            database.sql("""
                            insert into evidence_request (inspection, number, what, asked_of, asked_on, due_on, about, received_on, file,
                                                          note, withdrawn, changed_by)
                            values (?, ?, ?, ?, ?::date, nullif(?, '')::date, ?, nullif(?, '')::date, ?, ?, ?, null)""")
                    .param(intake.inspection())
                    .param(numbers.of(each.number()))
                    .param(each.what())
                    .param(each.askedOf())
                    .param(each.askedOn())
                    .param(each.dueOn())
                    .param(each.about())
                    .param(each.receivedOn())
                    .param(files.keep(intake, each.file()))
                    .param(each.note())
                    .param(each.withdrawn())
                    .update();
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var paths = files.paths(inspection);
        var requests = database.sql("""
                        select number, what, asked_of, asked_on::text as asked_on, coalesce(due_on::text, '') as due_on, about,
                               coalesce(received_on::text, '') as received_on, file, note, withdrawn
                          from evidence_request where inspection = ? order by number""")
                .param(inspection)
                .query((row, _) -> new DocumentRequest(
                        "R" + row.getInt("number"),
                        row.getString("what"),
                        row.getString("asked_of"),
                        row.getString("asked_on"),
                        row.getString("due_on"),
                        row.getString("about"),
                        row.getString("received_on"),
                        Objects.requireNonNullElse(paths.get(row.getLong("file")), ""),
                        row.getString("note"),
                        row.getString("withdrawn")))
                .list();
        return requests.isEmpty() && came == null ? null : RequestsFile.text(requests);
    }
}
