package org.plumbline.server.copies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.words.Words;
import org.plumbline.server.copies.Copy.Field;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is held on a child within one inspection, by the reference of their case: in the words of its edition. */
@Component
public class CaseCopies {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    CaseCopies(JdbcClient database, Editions editions, Texts texts, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    private record Held(String part, @Nullable String who, String item) {}

    private record Inspected(String service, long edition) {}

    /** The service that an inspection is of. */
    @Transactional(readOnly = true)
    public String service(long inspection) {
        return inspected(inspection).service();
    }

    private Inspected inspected(long inspection) {
        return database.sql(
                        "select s.name as service, i.edition from inspection i join service s on s.id = i.service where i.id = ?")
                .param(inspection)
                .query(Inspected.class)
                .single();
    }

    /** The copy, in a language; empty when nothing is held on such a case. */
    @Transactional(readOnly = true)
    public Optional<Copy> of(long inspection, String reference, String language) {
        var held = database.sql("select part, who, item::text as item from held_on_case(?, ?)"
                        + " union all select part, who, item::text from raised_on_case(?, ?)")
                .params(inspection, reference, inspection, reference)
                .query(Held.class)
                .list();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var inspected = inspected(inspection);
        var gathering = new Gathering(texts, language);
        var labels = labels(editions.load(inspected.edition()), language);
        for (var each : held) {
            var fields = new ArrayList<>(fields(gathering, JSON.readTree(each.item()), labels));
            if (each.who() != null && !each.who().isEmpty()) {
                fields.add(gathering.field("who", gathering.staff(each.who())));
            }
            gathering.add(each.part(), fields);
        }
        var about = "%s, %s".formatted(reference, inspected.service());
        return Optional.of(new Copy(about, clock.instant(), gathering.parts()));
    }

    private static List<Field> fields(Gathering gathering, JsonNode item, Map<String, String> labels) {
        var fields = new ArrayList<Field>();
        item.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                field.getValue()
                        .properties()
                        .forEach(inner -> fields.add(given(inner.getKey(), Values.text(inner.getValue()), labels)));
                return;
            }
            var value = Values.text(field.getValue());
            fields.add(gathering.field(field.getKey(), value));
            if (field.getKey().equals("question") && labels.containsKey(value)) {
                fields.add(gathering.field("asked", labels.get(value)));
            }
        });
        return fields;
    }

    private static Field given(String attribute, String value, Map<String, String> labels) {
        return new Field(attribute, labels.getOrDefault(attribute, attribute), value, value);
    }

    /** What attributes and questions are called. */
    private static Map<String, String> labels(Edition edition, String language) {
        var labels = edition.attributes().stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> said(it.title(), language), (one, _) -> one));
        edition.questions().forEach(it -> labels.putIfAbsent(it.id().value(), said(it.text(), language)));
        return labels;
    }

    private static String said(Words words, String language) {
        return words.in(language);
    }
}
