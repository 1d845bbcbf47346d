package org.plumbline.server.concerns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.raised.Concern.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps concerns: what was done about each, only ever added to. */
@Component
class Concerns {
    private final JdbcClient database;

    Concerns(JdbcClient database) {
        this.database = database;
    }

    /** What a form says. */
    record Said(String kind, String words, String post, String name, String happened, String how) {
        static Said of(String kind, String words) {
            return new Said(kind, words, "", "", "", "");
        }
    }

    /** All of them, in the order in which they were raised. */
    List<Raised> of(long inspection) {
        var byNumber = new LinkedHashMap<Integer, List<Raised.Done>>();
        database.sql("""
                        select a.number, a.step, a.act, a.reference, a.kind, a.words, a.post, a.name, a.happened, a.how, a.done_at,
                               coalesce(nullif(a.by_said, ''), p.name, '–') as by, a.at_said
                          from concern_act a left join person p on p.id = a.done_by
                         where a.inspection = ? order by a.number, a.step""")
                .param(inspection)
                .query(Raised.Done.class)
                .list()
                .forEach(each -> byNumber.computeIfAbsent(each.number(), _ -> new ArrayList<>())
                        .add(each));
        return byNumber.entrySet().stream()
                .map(each -> new Raised(each.getKey(), each.getValue()))
                .toList();
    }

    Optional<Raised> find(long inspection, long number) {
        return of(inspection).stream().filter(it -> it.number() == number).findFirst();
    }

    /** Raises one; whoever does holds the inspection's numbers. */
    int raise(long inspection, String reference, Said said) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from concern_act where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        add(inspection, number, 1, Act.RAISED, reference, said);
        return number;
    }

    /** Adds what was done about one. */
    void add(long inspection, Raised there, Act act, Said said) {
        add(inspection, there.number(), there.acts().size() + 1, act, there.reference(), said);
    }

    private void add(long inspection, int number, int step, Act act, String reference, Said said) {
        database.sql("""
                        insert into concern_act (inspection, number, step, act, reference, kind, words, post, name, happened, how)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        inspection,
                        number,
                        step,
                        act.word(),
                        reference,
                        said.kind(),
                        said.words(),
                        said.post(),
                        said.name(),
                        said.happened(),
                        said.how())
                .update();
    }

    /** How many are open, as far as the person who acts may know. */
    int open(long inspection) {
        return database.sql("select open_concerns(?)")
                .param(inspection)
                .query(Integer.class)
                .single();
    }

    /** Which of these references the caseload does not have. */
    List<String> unknown(long inspection, List<String> references) {
        return references.stream()
                .filter(each -> database.sql("select count(*) from case_record where inspection = ? and reference = ?")
                                .params(inspection, each)
                                .query(Integer.class)
                                .single()
                        == 0)
                .toList();
    }
}
