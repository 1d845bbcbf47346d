package org.plumbline.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.plumbline.server.trial.Program;
import org.plumbline.server.trial.Program.Answer;
import tools.jackson.databind.JsonNode;

/** Calls operations that should be done, and holds each answer against the document. */
record Caller(Written written, Program program) {
    JsonNode ok(String verb, String path, String json, String... headers) {
        var answer = written.holds(verb, path, program.ask(verb, path, json.isEmpty() ? null : json, headers));
        assertThat(answer.status()).as("%s %s: %s", verb, path, answer.text()).isBetween(200, 204);
        return answer.json();
    }

    JsonNode get(String path) {
        return ok("GET", path, "");
    }

    Answer file(String path, String content) {
        var answer = written.holds("POST", path, program.file(path, content.getBytes(UTF_8)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }

    /** The version that stands now, for If-Match. */
    String version(String path) {
        return written.holds("GET", path, program.get(path)).header("ETag");
    }
}
