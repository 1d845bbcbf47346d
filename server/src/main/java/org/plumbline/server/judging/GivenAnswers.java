package org.plumbline.server.judging;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The answers to a case's questions, as they were given: only ever added to. */
@Component
class GivenAnswers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GIVEN = """
            select e.event, e.reference, e.question, e.answer, e.reasons, e.note, e.assessor, e.marking, e.given_at, e.replaces,
                   e.received_at,
                   coalesce((select p.name from team_member m join person p on p.id = m.person
                              where m.inspection = e.inspection and m.reference = e.assessor
                              order by m.removed_at nulls first limit 1), e.assessor) as by,
                   exists (select 1 from team_member m where m.inspection = e.inspection and m.reference = e.assessor
                              and m.person = me()) as mine
              from answer_event e where e.inspection = :inspection and e.reference = :case and e.marking = :marking""";

    private final JdbcClient database;

    GivenAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Every answer of one marking of a case, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Given> of(Marked marked) {
        return asked(marked, " order by e.received_order")
                .query((row, _) -> given(row, questions(marked)))
                .list();
    }

    /** Those to these questions. */
    @Transactional(readOnly = true)
    public List<Given> of(Marked marked, Set<Id> questions) {
        return asked(marked, " and e.question = any (:questions) order by e.received_order")
                .param("questions", questions.stream().map(Id::value).toArray(String[]::new))
                .query((row, _) -> given(row, questions(marked)))
                .list();
    }

    private JdbcClient.StatementSpec asked(Marked marked, String rest) {
        return database.sql(GIVEN + rest)
                .param("inspection", marked.subject().id())
                .param("case", marked.one().reference())
                .param("marking", marked.marking().word());
    }

    private static Map<Id, Question> questions(Marked marked) {
        return marked.subject().edition().questionsById();
    }

    /** Those of these ids that some answer has already, wherever. */
    @Transactional(readOnly = true)
    public Set<String> taken(Collection<String> ids) {
        return Set.copyOf(database.sql("select unnest(answers_there(?))::text")
                .param(ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(String.class)
                .list());
    }

    /** Keeps answers, in this order. */
    @Transactional
    public void add(long inspection, List<AnswerEvent> events) {
        database.sql("""
                        insert into answer_event (event, inspection, reference, question, answer, reasons, note, assessor, marking,
                                                  given_at, replaces)
                        select (x ->> 'event')::uuid, ?, x ->> 'case', x ->> 'question', x ->> 'answer',
                               array(select jsonb_array_elements_text(x -> 'reasons')), x ->> 'note', x ->> 'assessor',
                               x ->> 'marking', x ->> 'at', array(select jsonb_array_elements_text(x -> 'replaces'))::uuid[]
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""")
                .params(
                        inspection,
                        JSON.writeValueAsString(
                                events.stream().map(GivenAnswers::row).toList()))
                .update();
    }

    private static Map<String, Object> row(AnswerEvent event) {
        var row = new LinkedHashMap<String, Object>();
        row.put("event", event.event());
        row.put("case", event.caseReference());
        row.put("question", event.question().value());
        row.put("answer", event.answer().written());
        row.put("reasons", event.reasons().stream().map(Id::value).toList());
        row.put("note", event.note());
        row.put("assessor", event.assessor());
        row.put("marking", event.marking().word());
        row.put("at", event.at().written());
        row.put("replaces", event.replaces());
        return row;
    }

    private static Given given(ResultSet row, Map<Id, Question> questions) throws SQLException {
        var question = Id.of(row.getString("question"));
        var received = row.getObject("received_at", OffsetDateTime.class);
        var event = new AnswerEvent(
                row.getString("event"),
                row.getString("reference"),
                question,
                Answer.of(row.getString("answer"), questions.get(question)),
                texts(row.getArray("reasons")).map(Id::of).toList(),
                row.getString("note"),
                row.getString("assessor"),
                Marking.valueOf(row.getString("marking").toUpperCase(Locale.ROOT)),
                new Moment(row.getString("given_at"), LocalDate.EPOCH),
                new Moment(received.toString(), received.toLocalDate()),
                texts(row.getArray("replaces")).toList());
        return new Given(event, row.getString("by"), received.toInstant(), row.getBoolean("mine"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf);
    }
}
