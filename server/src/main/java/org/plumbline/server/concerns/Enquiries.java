package org.plumbline.server.concerns;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.raised.Enquiry.Act;
import org.plumbline.server.inspections.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps lines of enquiry: what was done about each, only ever added to. */
@Component
class Enquiries {
    private final JdbcClient database;

    Enquiries(JdbcClient database) {
        this.database = database;
    }

    /** What a form says. */
    record Said(
            List<String> cases,
            List<String> about,
            @Nullable Long givenTo,
            String words,
            List<Integer> evidence) {}

    /** All of them, in the order in which they were raised. */
    List<Followed> of(long inspection) {
        var byNumber = new LinkedHashMap<Integer, List<Followed.Done>>();
        database.sql("""
                        select a.number, a.step, a.act, a.cases, a.about, a.given_to,
                               coalesce(t.name, nullif(a.to_said, ''), '') as to_whom, a.words, a.evidence, a.done_at,
                               coalesce(nullif(a.by_said, ''), p.name, '–') as by_whom, a.at_said
                          from enquiry_act a left join person p on p.id = a.done_by left join person t on t.id = a.given_to
                         where a.inspection = ? order by a.number, a.step""")
                .param(inspection)
                .query((row, _) -> done(row))
                .list()
                .forEach(each -> byNumber.computeIfAbsent(each.number(), _ -> new ArrayList<>())
                        .add(each));
        return byNumber.entrySet().stream()
                .map(each -> new Followed(each.getKey(), each.getValue()))
                .toList();
    }

    private static Followed.Done done(ResultSet row) throws SQLException {
        return new Followed.Done(
                row.getInt("number"),
                row.getInt("step"),
                row.getString("act"),
                texts(row.getArray("cases")).toList(),
                texts(row.getArray("about")).toList(),
                row.getObject("given_to", Long.class),
                row.getString("to_whom"),
                row.getString("words"),
                texts(row.getArray("evidence")).map(Integer::valueOf).toList(),
                row.getObject("done_at", OffsetDateTime.class),
                row.getString("by_whom"),
                row.getString("at_said"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf);
    }

    Optional<Followed> find(long inspection, long number) {
        return of(inspection).stream().filter(it -> it.number() == number).findFirst();
    }

    /** Raises one; whoever does holds the inspection's numbers. */
    int raise(long inspection, Said said) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from enquiry_act where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        add(inspection, number, 1, Act.RAISED, said);
        return number;
    }

    /** Adds what was done about one. */
    void add(long inspection, Followed there, Act act, Said said) {
        add(inspection, there.number(), there.acts().size() + 1, act, said);
    }

    private void add(long inspection, int number, int step, Act act, Said said) {
        database.sql("""
                        insert into enquiry_act (inspection, number, step, act, cases, about, given_to, words, evidence)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(inspection)
                .param(number)
                .param(step)
                .param(act.word())
                .param(said.cases().toArray(String[]::new))
                .param(said.about().toArray(String[]::new))
                .param(said.givenTo())
                .param(said.words())
                .param(said.evidence().toArray(Integer[]::new))
                .update();
    }

    /** Those of the team who can follow one, partner inspectors first. */
    List<Named> followers(long inspection) {
        return database.sql("""
                        select p.id, p.name from team_member m join person p on p.id = m.person
                         where m.inspection = ? and m.removed_at is null
                           and m.role in ('partner-inspector', 'inspector', 'lead-inspector')
                         group by p.id, p.name order by bool_or(m.role = 'partner-inspector') desc, p.name, p.id""").param(inspection).query(Named.class).list();
    }

    /** The numbers of those that are open and given to the person who acts. */
    List<Integer> mine(long inspection) {
        return database.sql("select number from my_enquiries() where inspection = ? order by number")
                .param(inspection)
                .query(Integer.class)
                .list();
    }
}
