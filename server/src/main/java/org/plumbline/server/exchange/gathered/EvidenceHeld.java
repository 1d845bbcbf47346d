package org.plumbline.server.exchange.gathered;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.DocumentRequest;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceKind;
import org.plumbline.evidence.Tie;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.EvidenceFile;
import org.plumbline.formats.gathered.RequestsFile;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code evidence.csv}: table {@code evidence_version}. */
@Component
class EvidenceHeld implements HeldFile {
    private final JdbcClient database;
    private final EvidenceFilesHeld files;

    EvidenceHeld(JdbcClient database, EvidenceFilesHeld files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public String path() {
        return "evidence.csv";
    }

    @Override
    public void take(Intake intake) {
        var evidence = EvidenceFile.read(intake.folder(), new Problems());
        var numbers =
                new FolderNumbers("E", evidence.stream().map(Evidence::number).toList());
        var requests = new FolderNumbers(
                "R",
                RequestsFile.read(intake.folder(), new Problems()).stream()
                        .map(DocumentRequest::number)
                        .toList());
        for (var each : evidence) {
            database.sql("""
                            insert into evidence_version (inspection, number, version, kind, title, day, present, says, ties, file, request,
                                                          withdrawn, written_by, by_said, at_said)
                            values (?, ?, ?, ?, ?, nullif(?, '')::date, ?, ?, ?, ?, ?, ?, null, ?, ?)""")
                    .param(intake.inspection())
                    .param(numbers.of(each.number()))
                    .param(each.version())
                    .param(each.kind().word())
                    .param(each.title())
                    .param(each.day())
                    .param(each.present())
                    .param(each.says())
                    .param(Tie.written(each.ties()))
                    .param(files.keep(intake, each.file()))
                    .param(each.request().isEmpty() ? null : Integer.valueOf(requests.of(each.request())))
                    .param(each.withdrawn())
                    .param(each.by())
                    .param(each.at())
                    .update();
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var paths = files.paths(inspection);
        var evidence = database.sql("""
                        select a.number, a.version, a.kind, a.title, coalesce(a.day::text, '') as day, a.present, a.says, a.ties, a.file,
                               coalesce('R' || a.request, '') as request, a.withdrawn, %s as by_whom, %s as at_when
                          from evidence_version a where a.inspection = ? order by a.number, a.version""".formatted(Said.by("written_by"), Said.at("written_at")))
                .param(inspection)
                .query((row, _) -> new Evidence(
                        "E" + row.getInt("number"),
                        row.getInt("version"),
                        EvidenceKind.called(row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("day"),
                        row.getString("present"),
                        row.getString("says"),
                        Tie.readAll(row.getString("ties")),
                        Objects.requireNonNullElse(paths.get(row.getLong("file")), ""),
                        row.getString("request"),
                        row.getString("withdrawn"),
                        row.getString("by_whom"),
                        row.getString("at_when")))
                .list();
        return evidence.isEmpty() && came == null ? null : EvidenceFile.text(evidence);
    }
}
