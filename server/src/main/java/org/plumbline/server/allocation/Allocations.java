package org.plumbline.server.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Given;
import org.plumbline.caseload.Case;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.sampling.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who judges which case. Nothing of it is taken away: what holds no more is ended. */
@Component
class Allocations {
    private final JdbcClient database;
    private final CaseRecords caseload;
    private final Samples samples;

    Allocations(JdbcClient database, CaseRecords caseload, Samples samples) {
        this.database = database;
        this.caseload = caseload;
        this.samples = samples;
    }

    /** The cases that are judged: the sample, or all when the edition draws none. */
    List<Case> cases(Subject subject) {
        var all = caseload.all(subject.id());
        if (subject.edition().surroundings().samples().isEmpty()) {
            return all;
        }
        var drawn = samples.now(subject)
                .map(held -> held.cases().stream()
                        .filter(each -> each.state().isInSample())
                        .map(ChosenCase::reference)
                        .collect(java.util.stream.Collectors.toSet()))
                .orElse(java.util.Set.of());
        return all.stream().filter(each -> drawn.contains(each.reference())).toList();
    }

    /** What holds now and the person who acts may see. */
    List<Allotment> now(long inspection) {
        return database.sql("""
                        select reference, marking, assessor, because from allocation
                         where inspection = ? and ended_at is null order by reference, marking""")
                .param(inspection)
                .query((row, _) -> new Allotment(
                        row.getString("reference"),
                        row.getString("marking").equals("second") ? Marking.SECOND : Marking.FIRST,
                        row.getString("assessor"),
                        row.getString("because")))
                .list();
    }

    /** What was given out or begun of one marking; what was begun comes first and stays where it is. */
    List<Given> given(long inspection, Marking marking) {
        Map<String, Given> given = new LinkedHashMap<>();
        begun(inspection, marking).forEach(it -> given.putIfAbsent(it.reference(), it));
        now(inspection).stream()
                .filter(it -> it.marking() == marking)
                .forEach(it -> given.putIfAbsent(it.reference(), new Given(it.reference(), it.assessor(), false)));
        return List.copyOf(given.values());
    }

    List<Given> begun(long inspection, Marking marking) {
        return database.sql("""
                        select distinct on (reference) reference, assessor from answer_event
                         where inspection = ? and marking = ? order by reference, received_order""")
                .params(inspection, marking.word())
                .query((row, _) -> new Given(row.getString("reference"), row.getString("assessor"), true))
                .list();
    }

    /** Says whether anything was changed since a page showed it. */
    String version(long inspection) {
        return database.sql(
                        "select coalesce(max(id), 0) || '-' || count(ended_at) from allocation where inspection = ?")
                .param(inspection)
                .query(String.class)
                .single();
    }

    String lastBy(long inspection) {
        return database.sql("""
                        select coalesce(p.name, '?') from allocation a left join person p on p.id = a.allocated_by
                         where a.inspection = ? order by a.id desc limit 1""")
                .param(inspection)
                .query(String.class)
                .optional()
                .orElse("?");
    }

    /** Keeps these; what is the same stays as it is. */
    int keep(long inspection, List<Allotment> wanted) {
        var there = now(inspection);
        var changed = new ArrayList<Allotment>();
        for (var each : wanted) {
            boolean same = there.stream()
                    .anyMatch(it -> it.reference().equals(each.reference())
                            && it.marking() == each.marking()
                            && it.assessor().equals(each.assessor()));
            if (!same) {
                put(inspection, each, "");
                changed.add(each);
            }
        }
        return changed.size();
    }

    void put(long inspection, Allotment each, String reason) {
        database.sql("""
                        update allocation set ended_at = now()
                         where inspection = ? and reference = ? and marking = ? and ended_at is null""")
                .params(inspection, each.reference(), each.marking().word())
                .update();
        database.sql("""
                        insert into allocation (inspection, reference, marking, assessor, because, reason, allocated_by)
                        values (?, ?, ?, ?, ?, ?, me())""")
                .params(inspection, each.reference(), each.marking().word(), each.assessor(), each.because(), reason)
                .update();
    }

    /** How many are marked twice, and by what chance they are drawn. */
    record Second(int percent, String seed) {}

    Optional<Second> second(long inspection) {
        return database.sql("select percent, seed from second_marking where inspection = ?")
                .param(inspection)
                .query(Second.class)
                .optional();
    }

    void second(long inspection, Second second) {
        database.sql("""
                        insert into second_marking (inspection, percent, seed, chosen_by) values (?, ?, ?, me())
                        on conflict (inspection) do update set percent = excluded.percent, seed = excluded.seed,
                           chosen_at = now(), chosen_by = me()""").params(inspection, second.percent(), second.seed()).update();
    }
}
