package org.plumbline.server.exchange.held;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.formats.folder.AnswersText;
import org.plumbline.framework.words.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code answers.csv}: table {@code answer_event}. The table knows events by UUIDs, files by any text: an event whose id
 * is a UUID that is still free keeps it, any other gets one that follows from the inspection and its id, which is kept
 * beside it.
 */
@Component
class AnswersHeld implements HeldFile {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int AT_ONCE = 5000;

    private final JdbcClient database;

    AnswersHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return "answers.csv";
    }

    @Override
    public void take(Intake intake) {
        var events = intake.read().events();
        var ids = ids(intake.inspection(), events);
        var seen = new HashSet<String>();
        var rows = events.stream()
                .filter(event -> seen.add(event.event()))
                .map(event -> row(event, ids))
                .toList();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insert(intake.inspection(), rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void insert(long inspection, List<Map<String, Object>> rows) {
        database.sql("""
                        insert into answer_event (event, inspection, reference, question, answer, reasons, note, assessor,
                                                  marking, given_at, replaces, rest)
                        select (x ->> 'id')::uuid, ?, x ->> 'case', x ->> 'question', x ->> 'answer',
                               array(select jsonb_array_elements_text(x -> 'reasons')), x ->> 'note', x ->> 'assessor',
                               x ->> 'marking', x ->> 'at',
                               array(select jsonb_array_elements_text(x -> 'replaces'))::uuid[], x -> 'rest'
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").params(inspection, Intake.json(rows)).update();
    }

    private static Map<String, Object> row(AnswerEvent event, Map<String, UUID> ids) {
        var row = new LinkedHashMap<String, Object>();
        var received = event.received();
        row.put("id", ids.get(event.event()));
        row.put("case", event.caseReference());
        row.put("question", event.question().value());
        row.put("answer", event.answer().written());
        row.put("reasons", event.reasons().stream().map(Id::value).toList());
        row.put("note", event.note());
        row.put("assessor", event.assessor());
        row.put("marking", event.marking().word());
        row.put("at", event.at().written());
        row.put("replaces", event.replaces().stream().map(ids::get).toList());
        row.put("rest", Map.of("event", event.event(), "received", received == null ? "" : received.written()));
        return row;
    }

    private Map<String, UUID> ids(long inspection, List<AnswerEvent> events) {
        var named = new HashSet<String>();
        events.forEach(event -> {
            named.add(event.event());
            named.addAll(event.replaces());
        });
        var own = named.stream()
                .filter(name -> name.matches(UUID_FORM))
                .map(UUID::fromString)
                .toList();
        Set<UUID> taken = own.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select unnest(answers_there(?))")
                        .param(own.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
        var ids = new HashMap<String, UUID>();
        named.forEach(name -> ids.put(
                name,
                name.matches(UUID_FORM) && !taken.contains(UUID.fromString(name))
                        ? UUID.fromString(name)
                        : UUID.nameUUIDFromBytes(
                                "answer %d %s".formatted(inspection, name).getBytes(StandardCharsets.UTF_8))));
        return ids;
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var names = new HashMap<UUID, String>();
        database.sql("select event, rest ->> 'event' as name from answer_event"
                        + " where inspection = ? and rest ->> 'event' is not null")
                .param(inspection)
                .query(row -> {
                    names.put(row.getObject("event", UUID.class), row.getString("name"));
                });
        var events = database.sql("""
                        select event, reference, question, answer, reasons, note, assessor, marking, given_at, replaces,
                               coalesce(rest ->> 'received',
                                        to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as received
                          from answer_event where inspection = ? order by received_order""")
                .param(inspection)
                .query((row, _) -> event(row, names))
                .list();
        return events.isEmpty() && came == null ? null : AnswersText.of(events);
    }

    private static AnswerEvent event(ResultSet row, Map<UUID, String> names) throws SQLException {
        var received = row.getString("received");
        return new AnswerEvent(
                name(row.getObject("event", UUID.class), names),
                row.getString("reference"),
                Id.of(row.getString("question")),
                new Answer.Said(List.of(row.getString("answer"))),
                texts(row.getArray("reasons")).map(Id::of).toList(),
                row.getString("note"),
                row.getString("assessor"),
                Marking.valueOf(row.getString("marking").toUpperCase(java.util.Locale.ROOT)),
                written(row.getString("given_at")),
                received.isEmpty() ? null : written(received),
                texts(row.getArray("replaces"))
                        .map(UUID::fromString)
                        .map(id -> name(id, names))
                        .toList());
    }

    /** What is only written needs no day. */
    private static Moment written(String text) {
        return new Moment(text, LocalDate.EPOCH);
    }

    private static String name(UUID id, Map<UUID, String> names) {
        return names.getOrDefault(id, id.toString());
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf);
    }
}
