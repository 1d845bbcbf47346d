package org.plumbline.server.exchange.gathered;

import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.raised.Enquiry;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.EnquiriesFile;
import org.plumbline.formats.gathered.EvidenceFile;
import org.plumbline.framework.words.Id;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code enquiries.csv}: table {@code enquiry_act}. */
@Component
class EnquiriesHeld implements HeldFile {
    private final JdbcClient database;

    EnquiriesHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return "enquiries.csv";
    }

    @Override
    public void take(Intake intake) {
        var acts = EnquiriesFile.read(intake.folder(), new Problems());
        var numbers =
                new FolderNumbers("Q", acts.stream().map(Enquiry.Done::enquiry).toList());
        var evidence = new FolderNumbers(
                "E",
                EvidenceFile.read(intake.folder(), new Problems()).stream()
                        .map(Evidence::number)
                        .toList());
        var steps = new HashMap<String, Integer>();
        for (var each : acts) {
            database.sql("""
                            insert into enquiry_act (inspection, number, step, act, cases, about, given_to, to_said, words, evidence,
                                                     done_by, by_said, at_said)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?)""")
                    .param(intake.inspection())
                    .param(numbers.of(each.enquiry()))
                    .param(steps.merge(each.enquiry(), 1, Integer::sum))
                    .param(each.act().word())
                    .param(each.cases().toArray(String[]::new))
                    .param(each.about().stream().map(Id::value).toArray(String[]::new))
                    .param(intake.people().get(each.to()))
                    .param(each.to())
                    .param(each.words())
                    .param(each.evidence().stream().map(evidence::of).toArray(Integer[]::new))
                    .param(each.by())
                    .param(each.at())
                    .update();
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var acts = database.sql("""
                        select a.number, a.act, a.cases, a.about, a.words, a.evidence, %s as by_whom, %s as at_when,
                               coalesce(nullif(a.to_said, ''),
                                        (select m.reference from team_member m where m.inspection = a.inspection and m.person = a.given_to
                                          order by m.id limit 1), 'P' || a.given_to, '') as to_whom
                          from enquiry_act a where a.inspection = ? order by a.number, a.step""".formatted(Said.by("done_by"), Said.at("done_at")))
                .param(inspection)
                .query((row, _) -> new Enquiry.Done(
                        "Q" + row.getInt("number"),
                        Enquiry.Act.called(row.getString("act")).orElseThrow(),
                        texts(row.getArray("cases")),
                        texts(row.getArray("about")).stream().map(Id::of).toList(),
                        row.getString("to_whom"),
                        row.getString("words"),
                        texts(row.getArray("evidence")).stream()
                                .map(it -> "E" + it)
                                .toList(),
                        row.getString("by_whom"),
                        row.getString("at_when")))
                .list();
        return acts.isEmpty() && came == null ? null : EnquiriesFile.text(acts);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
