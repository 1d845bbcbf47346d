package org.plumbline.server.exchange.gathered;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.raised.Concern;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.ConcernsFile;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code concerns.csv}: table {@code concern_act}. */
@Component
class ConcernsHeld implements HeldFile {
    private final JdbcClient database;

    ConcernsHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return "concerns.csv";
    }

    @Override
    public void take(Intake intake) {
        var acts = ConcernsFile.read(intake.folder(), new Problems());
        var numbers =
                new FolderNumbers("C", acts.stream().map(Concern.Done::concern).toList());
        var steps = new HashMap<String, Integer>();
        Map<String, String> cases = new HashMap<>();
        for (var each : acts) {
            cases.putIfAbsent(each.concern(), each.caseReference());
            database.sql("""
                            insert into concern_act (inspection, number, step, act, reference, kind, words, post, name, happened, how,
                                                     done_by, by_said, at_said)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?)""")
                    .params(
                            intake.inspection(),
                            numbers.of(each.concern()),
                            steps.merge(each.concern(), 1, Integer::sum),
                            each.act().word(),
                            cases.getOrDefault(each.concern(), ""),
                            each.kind(),
                            each.words(),
                            each.post(),
                            each.name(),
                            each.when(),
                            each.how(),
                            each.by(),
                            each.at())
                    .update();
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var acts = database.sql("""
                        select a.number, a.act, a.reference, a.kind, a.words, a.post, a.name, a.happened, a.how, %s as by_whom, %s as at_when
                          from concern_act a where a.inspection = ? order by a.number, a.step""".formatted(Said.by("done_by"), Said.at("done_at")))
                .param(inspection)
                .query((row, _) -> new Concern.Done(
                        "C" + row.getInt("number"),
                        Concern.Act.called(row.getString("act")).orElseThrow(),
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getString("post"),
                        row.getString("name"),
                        row.getString("happened"),
                        row.getString("how"),
                        row.getString("by_whom"),
                        row.getString("at_when")))
                .list();
        return acts.isEmpty() && came == null ? null : ConcernsFile.text(acts);
    }
}
