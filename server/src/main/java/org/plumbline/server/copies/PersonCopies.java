package org.plumbline.server.copies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is held on a member of staff: everything that names them, and nobody else. */
@Component
public class PersonCopies {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Sessions sessions;
    private final Texts texts;
    private final Clock clock;

    PersonCopies(JdbcClient database, Sessions sessions, Texts texts, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.texts = texts;
        this.clock = clock;
    }

    private record Held(String part, String item) {}

    /** Their name; empty when there is no such person. */
    @Transactional(readOnly = true)
    public Optional<String> name(long person) {
        return database.sql("select name from person where id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** The copy, in a language. */
    @Transactional(readOnly = true)
    public Copy of(long person, String language) {
        var gathering = new Gathering(texts, language);
        database.sql("select part, item::text as item from held_on_person(?)")
                .param(person)
                .query(Held.class)
                .list()
                .forEach(held -> add(gathering, held.part(), JSON.readTree(held.item())));
        for (var session : sessions.of(person, "")) {
            gathering.add(
                    "sessions",
                    java.util.List.of(
                            gathering.field("at", session.started().toString()),
                            gathering.field("used-at", session.used().toString()),
                            gathering.field("from", session.from()),
                            gathering.field("browser", session.browser())));
        }
        return new Copy(name(person).orElse(""), clock.instant(), gathering.parts());
    }

    private static void add(Gathering gathering, String part, JsonNode item) {
        var fields = new ArrayList<Copy.Field>();
        item.properties().forEach(field -> fields.add(gathering.field(field.getKey(), Values.text(field.getValue()))));
        gathering.add(part, fields);
    }
}
