package org.plumbline.server.judging;

import java.util.Optional;
import org.plumbline.assessment.Marking;
import org.plumbline.caseload.Case;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Finds the markings of cases, and holds a case while it is changed. */
@Component
class Markings {
    private final Subjects subjects;
    private final CaseRecords records;
    private final JdbcClient database;

    Markings(Subjects subjects, CaseRecords records, JdbcClient database) {
        this.subjects = subjects;
        this.records = records;
        this.database = database;
    }

    private record Row(String state, String marker, String assessor, boolean own, boolean seen, long version) {}

    /**
     * The marking of a case that was given to the person who acts; to anybody else the one that is asked for.
     *
     * @param asked {@code first} or {@code second}; empty for the first
     * @throws ResponseStatusException not found, if there is none that the person may see
     */
    @Transactional(readOnly = true)
    public Marked of(long inspection, long number, String asked) {
        var subject = subjects.of(inspection);
        var one =
                records.one(inspection, number).orElseThrow(Markings::notThere).one();
        var marking = own(inspection, one)
                .filter(_ -> asked.isEmpty())
                .orElse(asked.equals(Marking.SECOND.word()) ? Marking.SECOND : Marking.FIRST);
        return marked(subject, number, one, marking).orElseThrow(Markings::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Optional<Marking> own(long inspection, Case one) {
        return database.sql("""
                        select split_part(mine, ' ', 2) from unnest(my_markings()) mine
                         where mine in (:inspection || ' first ' || :case, :inspection || ' second ' || :case) limit 1""")
                .param("inspection", Long.toString(inspection))
                .param("case", one.reference())
                .query(String.class)
                .optional()
                .map(word -> word.equals(Marking.SECOND.word()) ? Marking.SECOND : Marking.FIRST);
    }

    /** The same marking as it stands now, of which nothing but that can have changed. */
    @Transactional(readOnly = true)
    public Marked again(Marked before) {
        return marked(before.subject(), before.number(), before.one(), before.marking())
                .orElseThrow(Markings::notThere);
    }

    /** One marking of a case; empty when the person who acts may not see it. */
    @Transactional(readOnly = true)
    public Optional<Marked> marked(Subject subject, long number, Case one, Marking marking) {
        return database.sql("""
                        select marking_state(:inspection, :case, :marking) as state,
                               coalesce((select coalesce(p.name, a.assessor) from allocation a
                                           left join team_member m on m.inspection = a.inspection and m.reference = a.assessor
                                           left join person p on p.id = m.person
                                          where a.inspection = :inspection and a.reference = :case and a.marking = :marking
                                            and a.ended_at is null limit 1), '') as marker,
                               coalesce((select m.reference from team_member m
                                          where m.inspection = :inspection and m.person = me() and m.removed_at is null
                                            and may_answer(:inspection, :case, :marking, m.reference) limit 1), '') as assessor,
                               :key = any (my_markings()) as own,
                               :key = any (my_open_doors()) or :inspection = any (sees_answers())
                                 and not :key = any (my_blind_markings()) as seen,
                               coalesce((select v.version from case_version v
                                          where v.inspection = :inspection and v.reference = :case), 0) as version""")
                .param("inspection", subject.id())
                .param("case", one.reference())
                .param("marking", marking.word())
                .param("key", "%d %s %s".formatted(subject.id(), marking.word(), one.reference()))
                .query(Row.class)
                .optional()
                .filter(Row::seen)
                .map(row -> new Marked(
                        subject,
                        number,
                        one,
                        marking,
                        State.of(row.state()),
                        row.marker(),
                        row.assessor(),
                        row.own(),
                        row.version()));
    }

    /** Holds everybody else who would answer or decide about a case until this transaction ends. */
    @Transactional
    public void hold(long inspection, String reference) {
        database.sql("select hold_case(?, ?)")
                .params(inspection, reference)
                .query((_, _) -> true)
                .single();
    }
}
