package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Program;
import org.plumbline.server.trial.Program.Answer;

/** What is not right, what is sent twice, and what two change at once. */
class ApiEdgesTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Program one = Program.of(server, office.person("Una One", Role.ADMINISTRATOR));
    private final Program other = Program.of(server, office.person("Ossy Other", Role.ADMINISTRATOR));

    private static String service(String name) {
        return "{\"name\": \"%s\", \"nation\": \"england\"}".formatted(name);
    }

    private static void problem(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:problem-type:plumbline:" + kind);
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "org.plumbline", "at java");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_words_of_the_pages() {
        var answer = one.post("/api/people", """
                {"email": "nobody", "language": "fr", "ownService": 999999999, "roles": ["king", {}], "nick": "x"}""");
        problem(answer, 422, "not-right");
        assertThat(answer.codes())
                .containsExactlyInAnyOrder(
                        "api.unknown-field",
                        "api.odd-value",
                        "form.missing",
                        "sign-in.first.no-address",
                        "people.no-such-language",
                        "people.no-such-service");
        var name = answer.json()
                .path("problems")
                .valueStream()
                .filter(it -> it.path("place").asString().equals("name"))
                .findFirst()
                .orElseThrow();
        assertThat(name.path("what").asString()).isEqualTo("Fill this in");
        assertThat(name.path("remedy").asString()).contains("name");
        assertThat(answer.json().path("problems").toString())
                .contains("ownService")
                .doesNotContain("own-service");
    }

    @Test
    void problems_are_told_in_welsh_to_who_asks_for_it() {
        var answer = one.post("/api/services", "{}", "Accept-Language", "cy");
        assertThat(answer.header("Content-Language")).isEqualTo("cy");
        assertThat(answer.text()).contains("Llenwch hwn");
        assertThat(one.post("/api/services", "{}").text()).contains("Fill this in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"name\": \"a\"} trailing",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "\u0000"
            })
    void what_is_no_json_object_is_said_to_be_none(String sent) {
        problem(one.post("/api/services", sent), 400, "malformed");
    }

    @Test
    void what_is_not_sent_as_json_is_not_guessed_at() {
        problem(one.file("/api/services", new byte[] {'{', '}'}), 415, "not-json");
        var form = one.ask("POST", "/api/services/import", null, "Content-Type", "application/x-www-form-urlencoded");
        problem(form, 415, "not-json");
    }

    @Test
    void depth_does_not_harm() {
        problem(one.post("/api/services", "{\"name\": " + "[".repeat(100_000)), 400, "malformed");
        problem(
                one.post(
                        "/api/services",
                        "{\"name\": " + "[".repeat(200) + "]".repeat(200) + ", \"nation\": \"wales\"}"),
                422,
                "not-right");
    }

    @Test
    void a_field_of_a_megabyte_is_too_long_and_three_are_too_much() {
        var long1 = one.post("/api/services", service("m".repeat(1 << 20)));
        problem(long1, 422, "not-right");
        assertThat(long1.codes()).containsExactly("form.too-long");
        problem(one.post("/api/services", service("m".repeat(3 << 20))), 413, "too-big");
        problem(one.file("/api/services/import?name=l.csv", new byte[(20 << 20) + 1]), 413, "too-big");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'; drop table service; --", "<script>alert(1)</script>", "${7*7} {{7*7}}", "\u202e\u200bname"})
    void sql_and_html_are_texts_like_any_other(String name) {
        var made = one.post("/api/services", service(name + " " + System.nanoTime()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("name").asString()).startsWith(name);
        assertThat(made.header("Content-Type")).startsWith("application/json");
        assertThat(made.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one.get("/api/services?q=%27%20or%201%3D1%20--&region=%3Cb%3E&page=-1&size=x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_nul_is_refused_and_does_not_reach_the_database() {
        assertThat(one.post("/api/services", service("a\\u0000b")).codes()).containsExactly("form.unreadable");
    }

    @Test
    void the_same_request_with_the_same_key_is_done_once() {
        var name = "Once " + System.nanoTime();
        var first = one.post("/api/services", service(name), "Idempotency-Key", "my key 1");
        var again = one.post("/api/services", service(name), "Idempotency-Key", "my key 1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json()).isEqualTo(first.json());
        // without the key it is another request, and the name is there already
        problem(one.post("/api/services", service(name)), 422, "not-right");
        // another's same key is another key
        problem(other.post("/api/services", service(name), "Idempotency-Key", "my key 1"), 422, "not-right");
    }

    @Test
    void of_two_who_change_the_same_the_second_is_told_what_the_first_did() {
        var path =
                one.post("/api/services", service("Two " + System.nanoTime())).header("Location");
        var seen = other.get(path).header("ETag");
        assertThat(one.put(path, seen, service("By the first")).status()).isEqualTo(200);
        var late = other.put(path, seen, service("By the second"));
        problem(late, 412, "changed");
        assertThat(late.json().path("changed").path("by").asString()).isEqualTo("Una One");
        var difference = late.json().path("changed").path("differences").path(0);
        assertThat(Map.of(
                        "place", difference.path("place").asString(),
                        "now", difference.path("now").asString(),
                        "sent", difference.path("sent").asString()))
                .isEqualTo(Map.of("place", "name", "now", "By the first", "sent", "By the second"));
        var now = other.get(path).header("ETag");
        assertThat(other.put(path, now, service("By the second " + System.nanoTime()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_changes_something_says_which_version_they_saw() {
        var path = one.post("/api/services", service("Versioned " + System.nanoTime()))
                .header("Location");
        problem(one.ask("PUT", path, service("Blind")), 428, "no-version");
        problem(one.put(path, "\"\"", service("Blind " + System.nanoTime())), 412, "changed");
        problem(one.put(path, "*", service("Blind " + System.nanoTime())), 412, "changed");
    }

    @Test
    void what_is_not_there_and_no_method_of_it_is_no_page() {
        problem(one.get("/api/nowhere"), 404, "not-found");
        problem(one.get("/api"), 404, "not-found");
        problem(one.get("/api/people/x"), 404, "not-found");
        problem(one.get("/api/people/999999999"), 404, "not-found");
        problem(one.get("/api/inspections/999999999"), 404, "not-found");
        problem(one.ask("DELETE", "/api/people/1", null), 404, "not-found");
    }

    @Test
    void a_day_that_does_not_exist_is_told_by_the_name_that_was_sent() {
        var answer = one.post("/api/services", """
                {"name": "Closed %d", "nation": "wales", "closedOn": "31/02/2026"}""".formatted(System.nanoTime()));
        assertThat(answer.codes()).containsExactly("form.no-such-day");
        assertThat(answer.json().path("problems").path(0).path("place").asString())
                .isEqualTo("closedOn");
    }
}
