package org.plumbline.server.scores;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;
import org.plumbline.server.caseload.CaseRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an inspection's scores rest on, as the tables have it now; read by the server's task {@code scores}. */
@Component
class Basis {
    /** No score looks at the day of an answer. */
    private static final Moment SOME_DAY = new Moment("", LocalDate.EPOCH);

    private final JdbcClient database;
    private final CaseRecords records;
    private final GivenRatings ratings;

    Basis(JdbcClient database, CaseRecords records, GivenRatings ratings) {
        this.database = database;
        this.records = records;
        this.ratings = ratings;
    }

    /**
     * Everything that a change of a score would show in, and none of it in full.
     *
     * @param list says whether the list of cases is still the same
     * @param drawn says whether the sample is still the same; empty when nothing was drawn
     * @param ratings says whether the ratings that people gave are still the same
     * @param versions what was changed about each case, by its reference
     */
    record State(
            long edition,
            String service,
            List<String> areas,
            String list,
            String drawn,
            boolean erased,
            String ratings,
            SortedMap<String, Long> versions) {
        /** Another text for another state. */
        String version() {
            return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        boolean isDrawn() {
            return !drawn.isEmpty();
        }

        boolean hasCasesOf(State other) {
            return edition == other.edition && list.equals(other.list) && drawn.equals(other.drawn);
        }
    }

    /** Where an inspection stands; empty when there is none. Read before its answers, so that none of them is missed. */
    @Transactional(readOnly = true)
    public Optional<State> state(long inspection) {
        return database.sql("""
                        select i.edition, s.name as service,
                               array(select a.name from inspection_area a where a.inspection = i.id order by a.position, a.name) as areas,
                               (select count(*) || '-' || coalesce(max(c.id), 0) from case_record c where c.inspection = i.id) as list,
                               coalesce((select md5(string_agg(c.draw || ' ' || c.reference || ' ' || c.state, ',' order by c.draw, c.position, c.id))
                                  from drawn_case c join draw d on d.id = c.draw and d.superseded_at is null
                                 where c.inspection = i.id), '') as drawn,
                               exists (select 1 from retention_remains r where r.inspection = i.id) as erased,
                               array(select v.version || ' ' || v.reference from case_version v where v.inspection = i.id) as versions
                          from inspection i join service s on s.id = i.service where i.id = ?""")
                .param(inspection)
                .query((row, _) -> state(row, inspection))
                .optional();
    }

    private State state(ResultSet row, long inspection) throws SQLException {
        var versions = new TreeMap<String, Long>();
        texts(row.getArray("versions")).forEach(each -> {
            int space = each.indexOf(' ');
            versions.put(each.substring(space + 1), Long.valueOf(each.substring(0, space)));
        });
        return new State(
                row.getLong("edition"),
                row.getString("service"),
                texts(row.getArray("areas")).toList(),
                row.getString("list"),
                row.getString("drawn"),
                row.getBoolean("erased"),
                ratings.state(inspection),
                versions);
    }

    /** The cases that are judged: those drawn and not taken out again, or all when nothing was drawn. */
    @Transactional(readOnly = true)
    public Sample sample(long inspection, State state) {
        var caseload = records.all(inspection);
        if (!state.isDrawn()) {
            return Sample.whole(caseload);
        }
        return Sample.drawn(
                caseload,
                database.sql("""
                        select c.reference from drawn_case c join draw d on d.id = c.draw and d.superseded_at is null
                         where c.inspection = ? and c.state in ('drawn', 'added')""").param(inspection).query(String.class).list());
    }

    /**
     * The answers of these cases that nobody replaced, without their notes: no score rests on words, and nobody's words are
     * kept where nobody looks at them.
     */
    @Transactional(readOnly = true)
    public Map<String, List<AnswerEvent>> standing(
            long inspection, Map<Id, Question> questions, Collection<String> references) {
        var standing = new HashMap<String, List<AnswerEvent>>();
        database.sql("""
                        with given as materialized (
                          select event, received_order, reference, question, answer, reasons, assessor, marking, replaces
                            from answer_event where inspection = :inspection and reference = any (:references))
                        select event::text, reference, question, answer, reasons, assessor, marking from given
                         where marking <> 'second' and event not in (select unnest(replaces) from given)
                         order by received_order""")
                .param("inspection", inspection)
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    var event = event(row, questions);
                    standing.computeIfAbsent(event.caseReference(), _ -> new ArrayList<>())
                            .add(event);
                });
        return standing;
    }

    private static AnswerEvent event(ResultSet row, Map<Id, Question> questions) throws SQLException {
        var named = Id.of(row.getString("question"));
        var question = questions.get(named);
        return new AnswerEvent(
                row.getString("event"),
                row.getString("reference"),
                question == null ? named : question.id(),
                Answer.of(row.getString("answer"), question),
                texts(row.getArray("reasons")).map(Id::of).toList(),
                "",
                row.getString("assessor").intern(),
                Marking.valueOf(row.getString("marking").toUpperCase(Locale.ROOT)),
                SOME_DAY,
                null,
                List.of());
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf);
    }
}
