package org.plumbline.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks what is held on them gets all of it, readable and for programs, and nothing of anybody else. */
class CopiesTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Office.Someone keeper = office.person("Keeper Unnamed", Role.ADMINISTRATOR);

    /** The files that a form leads to. */
    private Map<String, String> taken(Visitor visitor, String page, String action, String... fields) {
        var form = Visitor.form(visitor.open(page).text(), action);
        var body = new StringBuilder();
        var pairs = new java.util.ArrayList<>(form);
        pairs.addAll(List.of(fields));
        for (int at = 0; at < pairs.size(); at += 2) {
            body.append(URLEncoder.encode(pairs.get(at), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(pairs.get(at + 1), StandardCharsets.UTF_8))
                    .append('&');
        }
        try (var client =
                HttpClient.newBuilder().cookieHandler(visitor.cookies()).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + action))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
            return files(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> files(byte[] zipped) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, String> files) {
        return new JsonMapper().readTree(files.get("copy.json"));
    }

    @Test
    void one_takes_out_everything_about_oneself_and_nobody_else_is_named_in_it() throws Exception {
        var someone = office.person("Nia Asker", Role.INSPECTOR);
        var service = office.service("Copied Service");
        office.walls(someone, service);
        var work = new Fieldwork(server, "cci", "2012");
        office.puts(someone, Role.INSPECTOR, work.inspection());
        office.rows(
                "insert into training (person, course, passed_on) values (?, 'Safe <guarding>', '2024-02-01') returning id",
                someone.id());
        office.rows(
                "insert into way_in (digest, person, made_by, good_until) values (uuid_send(gen_random_uuid()), ?, ?, now()) returning 1",
                someone.id(),
                keeper.id());
        Acting.asPerson(keeper.id(), () -> {
            server.context()
                    .getBean(Audit.class)
                    .note(Deed.of("person-changed")
                            .to("Nia Asker")
                            .with("person", someone.id())
                            .with("role.now", "inspector"));
            return true;
        });
        var files = taken(Visitor.as(server, someone), "/account/copy", "/account/copy");
        assertThat(files.keySet()).containsExactly("copy.html", "copy.json");
        var copy = json(files);
        assertThat(copy.at("/account/0/email").asString()).isEqualTo(someone.email());
        assertThat(copy.at("/interests/0/service").asString()).startsWith("Copied Service");
        assertThat(copy.at("/training/0/course").asString()).isEqualTo("Safe <guarding>");
        assertThat(copy.at("/teams/0/role").asString()).isEqualTo("inspector");
        assertThat(copy.at("/roles/0/role").asString()).isEqualTo("inspector");
        assertThat(copy.at("/ways-in").size()).isEqualTo(1);
        assertThat(copy.at("/sessions").size()).isEqualTo(1);
        assertThat(copy.at("/sessions/0/from").asString()).isEqualTo("127.0.0.1");
        assertThat(copy.at("/deeds").valueStream().map(it -> it.at("/action").asString()))
                .contains("signed-in");
        assertThat(copy.at("/done-to-them/0/detail").asString()).isEqualTo("role.now: inspector");
        assertThat(files.get("copy.html"))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Nia Asker",
                        "Safe &lt;guarding&gt;",
                        "<dd>Signed in</dd>",
                        "Took out a copy of what is kept about somebody")
                .doesNotContain("<guarding>");
        for (var file : files.values()) {
            assertThat(file).doesNotContain("Unnamed", keeper.email(), "Lena Lead", "argon2");
        }
        assertThat(office.rows(
                        "select person::text, detail ->> 'person' from audit_entry where action = 'person-copied' and person = ?",
                        someone.id()))
                .containsExactly(List.of("" + someone.id(), "" + someone.id()));
    }

    @Test
    void an_administrator_takes_it_out_for_somebody_and_says_why() {
        var someone = office.person("Oswyn Left");
        var visitor = Visitor.as(server, keeper);
        var page = "/people/%d/copy".formatted(someone.id());
        var empty = visitor.send(page, page, "why", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Fill this in");
        var copy = json(taken(visitor, page, page, "why", "asked by letter"));
        assertThat(copy.at("/about").asString()).isEqualTo("Oswyn Left");
        assertThat(office.rows(
                        "select detail ->> 'reason' from audit_entry where action = 'person-copied' and detail ->> 'person' = ?",
                        "" + someone.id()))
                .containsExactly(List.of("asked by letter"));
        assertThat(visitor.open("/people/999999/copy").status()).isEqualTo(404);
        var lead = Visitor.as(server, office.person("Lead C", Role.LEAD_INSPECTOR));
        assertThat(lead.open(page).status()).isEqualTo(403);
    }

    @Test
    void no_table_that_names_a_person_is_forgotten() {
        var someone = office.person("Pryderi Everywhere", Role.ADMINISTRATOR);
        var visitor = Visitor.as(server, someone);
        visitor.send(
                "/retention/periods", "/retention/periods", "for", "yos/2021", "months", "24", "reason", "as before");
        var marks = json(taken(visitor, "/account/copy", "/account/copy")).at("/marks");
        assertThat(marks.valueStream()
                        .map(it -> it.at("/table").asString() + "."
                                + it.at("/column").asString()))
                .contains("office_role.person", "retention_period.set_by", "account.person");
    }

    @Test
    void a_childs_copy_says_what_is_held_in_the_editions_words_and_staff_by_number() {
        var work = new Fieldwork(server, "cci", "2012");
        var first = work.joins("Gwenllian Assessor", Role.PRACTICE_ASSESSOR);
        office.rows(
                "insert into case_record (inspection, position, reference, unit, attributes) values (?, 1, 'C-1', 'case', '{\"gender\": \"female\"}') returning id",
                work.inspection());
        office.rows(
                "insert into allocation (inspection, reference, marking, assessor) values (?, 'C-1', 'first', ?) returning id",
                work.inspection(),
                "P" + first.id());
        office.rows(
                "insert into answer_event (event, inspection, reference, question, answer, note, assessor, marking, given_at) values (gen_random_uuid(), ?, 'C-1', '1.1a', 'not-met', 'no <plan>', ?, 'first', '2012-01-02') returning event",
                work.inspection(),
                "P" + first.id());
        office.rows(
                "insert into answer_event (event, inspection, reference, question, answer, note, assessor, marking, given_at) values (gen_random_uuid(), ?, 'C-2', '1.1a', 'met', 'of another child', ?, 'first', '2012-01-02') returning event",
                work.inspection(),
                "P" + first.id());
        var lead = work.leading();
        lead.open(work.path("/caseload/cases/"
                + office.number("select id from case_record where inspection = ?", work.inspection())));
        var page = work.path("/copy?case=C-1");
        assertThat(lead.open(page).text())
                .contains("What is held on C-1")
                .contains("may name or describe somebody else");
        assertThat(lead.open(work.path("/copy?case=nobody")).text()).contains("Nothing is held on a case");
        var unsaid = lead.send(page, work.path("/copy/file"), "why", "");
        assertThat(unsaid.status()).isEqualTo(422);
        for (var visitor : List.of(lead, Visitor.as(server, keeper))) {
            var files = taken(visitor, page, work.path("/copy/file"), "why", "the child's solicitor, letter of 3 May");
            var copy = json(files);
            assertThat(copy.at("/record/0/gender").asString()).isEqualTo("female");
            assertThat(copy.at("/answers").size()).isEqualTo(1);
            assertThat(copy.at("/answers/0/note").asString()).isEqualTo("no <plan>");
            assertThat(copy.at("/answers/0/who").asString()).isEqualTo("Member of staff 1");
            assertThat(copy.at("/allocation/0/who").asString()).isEqualTo("Member of staff 1");
            assertThat(copy.at("/audit/0/who").asString()).isEqualTo("Member of staff 2");
            for (var file : files.values()) {
                assertThat(file).doesNotContain("Gwenllian", "Lena", "P" + first.id(), "another child", "C-2");
            }
        }
        assertThat(office.rows(
                        "select case_reference, detail ->> 'reason' from audit_entry where action = 'case-copied' and inspection = ?",
                        work.inspection()))
                .hasSize(2)
                .allMatch(it -> it.equals(List.of("C-1", "the child's solicitor, letter of 3 May")));
        var refused = Visitor.as(server, first);
        assertThat(refused.open(page).status()).isEqualTo(403);
    }

    @Test
    void the_database_gives_no_copy_to_anybody_else() {
        var work = new Fieldwork(server, "cci", "2012");
        var inspector = work.joins("Inspector C", Role.INSPECTOR);
        var walled = office.person("Keeper Walled", Role.ADMINISTRATOR);
        office.walls(walled, work.service());
        for (var who : List.of(inspector, walled)) {
            assertThatThrownBy(() -> Acting.asPerson(
                            who.id(),
                            () -> server.context().getBean(CaseCopies.class).of(work.inspection(), "C-1", "en")))
                    .hasStackTraceContaining("a copy is made by the lead of the inspection, or by an administrator");
        }
        assertThatThrownBy(() -> Acting.asPerson(
                        inspector.id(),
                        () -> server.context().getBean(PersonCopies.class).of(keeper.id(), "en")))
                .hasStackTraceContaining("a copy is for the person");
    }
}
