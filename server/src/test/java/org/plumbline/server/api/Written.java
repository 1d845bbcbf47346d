package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.server.trial.Program.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document as it is written: which operations it has, and whether an answer is what it says. */
final class Written {
    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final JsonNode document;
    private final Set<String> called = new TreeSet<>();

    Written() {
        try (var in = Written.class.getResourceAsStream("openapi.json")) {
            text = in == null ? "{}" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document = JSON.readTree(text);
    }

    String text() {
        return text;
    }

    JsonNode document() {
        return document;
    }

    /** Every operation, as method and path. */
    Set<String> operations() {
        var all = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> all.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return all;
    }

    /** Those that were called so far. */
    Set<String> called() {
        return called;
    }

    /** The answer, after it was held against what the document says of it. */
    Answer holds(String verb, String path, Answer answer) {
        var operation = operation(verb, path.replaceAll("[?].*", ""));
        called.add(operation);
        var response = document.path("paths")
                .path(operation.substring(operation.indexOf(' ') + 1))
                .path(verb.toLowerCase(java.util.Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode())
                .as("%s answers %d: %s", operation, answer.status(), answer.text())
                .isFalse();
        response.path("content").properties().stream()
                .filter(each -> each.getKey().contains("json"))
                .map(each -> each.getValue().path("schema"))
                .filter(schema -> !schema.isMissingNode())
                .forEach(schema -> valid(schema, answer.text(), operation));
        return answer;
    }

    private void valid(JsonNode schema, String answer, String operation) {
        var whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        schema.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        var found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer, InputFormat.JSON);
        assertThat(found).as("%s answered %s", operation, answer).isEmpty();
    }

    private String operation(String verb, String path) {
        return operations().stream()
                .filter(each -> each.startsWith(verb + " "))
                .filter(each ->
                        Pattern.matches(each.substring(verb.length() + 1).replaceAll("\\{[a-z]+}", "[^/]+"), path))
                .min(java.util.Comparator.comparingInt(
                        each -> each.replaceAll("[^{]", "").length()))
                .orElseThrow(() -> new AssertionError("the document has no %s %s".formatted(verb, path)));
    }
}
