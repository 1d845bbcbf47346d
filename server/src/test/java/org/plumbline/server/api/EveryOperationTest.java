package org.plumbline.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.editions.Editioned;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Program;
import org.plumbline.server.trial.Program.Answer;
import tools.jackson.databind.JsonNode;

/** Every operation of the document is called, and each answer is what the document says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Written written = new Written();
    private final Office.Someone ada =
            office.person("Ada Api", Role.ADMINISTRATOR, Role.LEAD_INSPECTOR, Role.QUALITY_LEAD, Role.SUPPORT_STAFF);
    private final Program program = Program.of(server, ada);
    private long service;

    @BeforeAll
    void somebody_and_something() {
        office.number(
                "insert into training (person, course, passed_on) values (?, 'Case assessment', '2015-01-01') returning id",
                ada.id());
        service = office.service("Apiside");
        office.number("insert into area (service, name, position) values (?, 'East', 0) returning id", service);
    }

    @AfterAll
    void every_operation_was_called() {
        assertThat(written.called()).containsExactlyInAnyOrderElementsOf(written.operations());
    }

    private JsonNode ok(String verb, String path, String json, String... headers) {
        var answer = written.holds(verb, path, program.ask(verb, path, json.isEmpty() ? null : json, headers));
        assertThat(answer.status()).as("%s %s: %s", verb, path, answer.text()).isBetween(200, 204);
        return answer.json();
    }

    private JsonNode get(String path) {
        return ok("GET", path, "");
    }

    private Answer file(String path, String content) {
        var answer = written.holds("POST", path, program.file(path, content.getBytes(UTF_8)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }

    /** The version that stands now, for If-Match. */
    private String version(String path) {
        return written.holds("GET", path, program.get(path)).header("ETag");
    }

    @Test
    void people() {
        var made = ok("POST", "/api/people", """
                {"name": "Bo Both", "email": "bo.both@office.example", "roles": ["inspector", "analyst"]}""");
        var path = "/api/people/" + made.path("id").asLong();
        assertThat(made.path("roles").valueStream().map(JsonNode::asString)).containsExactly("inspector", "analyst");
        ok("PUT", path, """
                {"name": "Bo Both", "email": "bo.both@office.example", "language": "cy"}""", "If-Match", version(path));
        assertThat(get(path).path("language").asString()).isEqualTo("cy");
        assertThat(get(path).path("roles").size()).isZero();
        assertThat(ok("POST", path + "/leave", "").path("leftOn").isNull()).isFalse();
        assertThat(ok("POST", path + "/come-back", "").path("leftOn").isNull()).isTrue();
        var found = get("/api/people?q=bo.both&size=1");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("name").asString()).isEqualTo("Bo Both");
    }

    @Test
    void services_and_regions() {
        var made = ok("POST", "/api/services", """
                {"name": "Made by a program", "region": "Api Region", "nation": "wales", "areas": ["East", "West"]}""");
        var path = "/api/services/" + made.path("id").asLong();
        assertThat(made.path("areas").size()).isEqualTo(2);
        ok("PUT", path, """
                {"name": "Changed by a program", "region": "Api Region", "nation": "wales", "closedOn": "2026-01-31"}""", "If-Match", version(path));
        assertThat(get(path).path("closedOn").asString()).isEqualTo("2026-01-31");
        assertThat(get("/api/services?q=by%20a%20program&region=Api%20Region")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/api/regions").path("items").valueStream().map(JsonNode::asString))
                .contains("Api Region");
        var taken = file("/api/services/import?name=list.csv", "name,region\nImported by a program,Api Region\n");
        assertThat(taken.json().path("counts").path("new").asInt()).isEqualTo(1);
    }

    @Test
    void editions() {
        var made = file("/api/editions?name=yard.yaml", Editioned.yaml("api-yard", 1))
                .json();
        var path = "/api/editions/" + made.path("id").asLong();
        assertThat(made.path("state").asString()).isEqualTo("draft");
        assertThat(ok("POST", path + "/publish", "").path("state").asString()).isEqualTo("published");
        assertThat(ok("POST", path + "/retire", "").path("state").asString()).isEqualTo("retired");
        assertThat(get(path).path("framework").asString()).isEqualTo("api-yard");
        assertThat(get("/api/editions?q=api-yard").path("total").asInt()).isEqualTo(1);
        var draft = file("/api/editions?name=yard.yaml", Editioned.yaml("api-yard", 2))
                .json();
        ok("DELETE", "/api/editions/" + draft.path("id").asLong(), "");
        assertThat(program.get("/api/editions/" + draft.path("id").asLong()).status())
                .isEqualTo(404);
    }

    @Test
    void the_programme() {
        var made = ok("POST", "/api/programme", """
                {"service": %d, "week": "2041-03-06", "noticeOn": "2041-02-01", "why": "By a program"}""".formatted(service));
        var path = "/api/programme/" + made.path("id").asLong();
        assertThat(made.path("week").asString()).isEqualTo("2041-03-04");
        ok("PUT", path, """
                {"service": %d, "week": "2041-03-13", "why": "Later"}""".formatted(service), "If-Match", version(path));
        assertThat(ok("POST", path + "/notice", "{\"on\": \"2026-02-02\"}")
                        .path("noticeSentOn")
                        .asString())
                .isEqualTo("2026-02-02");
        assertThat(get("/api/programme?year=2041").path("total").asInt()).isEqualTo(1);
        assertThat(get(path).path("why").asString()).isEqualTo("Later");
        ok("DELETE", path, "");
        assertThat(get("/api/programme?year=2041").path("total").asInt()).isZero();
    }

    private String opened() {
        var edition = office.number("select max(id) from edition where framework = 'yos' and edition = '2018'"
                + " and state = 'published'");
        return "/api/inspections/"
                + ok("POST", "/api/inspections", """
                        {"service": %d, "edition": %d, "areas": ["East"], "from": "2042-03-03", "until": "2042-03-14",
                         "publicationOn": "2042-07-01", "why": "By a program", "lead": %d}""".formatted(service, edition, ada.id()))
                        .path("inspection")
                        .asLong();
    }

    @Test
    void opening_an_inspection_its_days_and_its_team() {
        var path = opened();
        assertThat(get(path).path("areas").path(0).asString()).isEqualTo("East");
        ok("PUT", path, """
                {"from": "2042-03-10", "until": "2042-03-21", "areas": ["East"]}""", "If-Match", version(path));
        assertThat(get(path).path("from").asString()).isEqualTo("2042-03-10");
        assertThat(get("/api/inspections?page=1&size=500").path("total").asInt())
                .isPositive();
        var team = path + "/team";
        var member = ok("POST", team, "{\"person\": \"guest\", \"reference\": \"G1\", \"role\": \"observer\"}");
        var one = team + "/" + member.path("id").asLong();
        ok("PUT", one, "{\"capacity\": 7}", "If-Match", version(one));
        assertThat(get(one).path("capacity").asInt()).isEqualTo(7);
        ok("DELETE", one, "", "If-Match", version(one));
        assertThat(get(team).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void milestones() {
        var list = opened() + "/milestones";
        var first = get(list).path("items").path(0);
        var path = list + "/" + first.path("milestone").asString();
        var day = LocalDate.parse(first.path("day").asString());
        assertThat(ok(
                                "POST",
                                path + "/move",
                                "{\"to\": \"%s\", \"reason\": \"Asked for\"}".formatted(day.plusDays(1)),
                                "If-Match",
                                version(path))
                        .path("due")
                        .path("day")
                        .asString())
                .isEqualTo(day.plusDays(1).toString());
        ok("POST", path + "/undo", "", "If-Match", version(path));
        ok("POST", path + "/done", "{\"on\": \"2026-01-05\"}", "If-Match", version(path));
        ok("POST", path + "/open", "", "If-Match", version(path));
        assertThat(get(path).path("due").path("day").asString()).isEqualTo(day.toString());
        assertThat(get(path).path("moves").size()).isEqualTo(2);
    }

    @Test
    void indicators_and_interviews() {
        var inspection = opened();
        var list = inspection + "/indicators";
        var said = """
                {"indicator": "first-timers", "titleEn": "First-timers", "value": "%s", "unit": "percent",
                 "source": "Published", "better": "lower"}""";
        var path =
                list + "/" + ok("POST", list, said.formatted("12.5")).path("id").asLong();
        ok("PUT", path, said.formatted("13"), "If-Match", version(path));
        assertThat(get(path).path("value").asString()).isEqualTo("13");
        ok("DELETE", path, "", "If-Match", version(path));
        file(list + "/import?name=indicators.csv", """
                indicator,area,value,comparator,unit,better,period,source,title_en,title_cy,comparator_en,comparator_cy
                re-offending,,30,25,percent,lower,2025,Published,Re-offending,Aildroseddu,England,Lloegr
                """);
        assertThat(get(list).path("total").asInt()).isEqualTo(1);
        var talks = inspection + "/interviews";
        var talk = talks + "/" + ok("POST", talks, """
                        {"day": "2042-03-04", "time": "9:30", "subject": "Head of service", "minutes": 45}""").path("id").asLong();
        ok("PUT", talk, "{\"subject\": \"Head of service\", \"state\": \"cancelled\"}", "If-Match", version(talk));
        assertThat(get(talk).path("state").asString()).isEqualTo("cancelled");
        file(talks + "/import?name=t.csv", "day,time,subject\n2042-03-05,10:00,Police\n");
        assertThat(get(talks).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void from_a_list_of_cases_to_cases_given_out_and_the_folder() {
        var fieldwork = new Fieldwork(server, "yos", "2018");
        var lead = fieldwork.lead();
        office.puts(ada, Role.LEAD_INSPECTOR, fieldwork.inspection());
        fieldwork.joins("Pat Assessor", Role.INSPECTOR);
        var path = "/api" + fieldwork.path("");
        assertThat(get(path + "/caseload").path("cases").asInt()).isZero();
        var list = Fieldwork.golden("yos", "caseload.csv");
        var wrong = file(path + "/caseload?name=wrong.csv", list.replaceFirst("2018-01-26", "31/02/2018"));
        var faulty = path + "/caseload/uploads/" + wrong.json().path("id").asLong();
        assertThat(wrong.json().path("errors").asInt()).isPositive();
        assertThat(get(faulty + "/problems").path("items").path(0).path("row").asInt())
                .isPositive();
        assertThat(get(faulty).path("errors").asInt()).isPositive();
        ok("DELETE", faulty, "");
        var sent = file(path + "/caseload?name=list.csv&source=Api", list);
        var upload = path + "/caseload/uploads/" + sent.json().path("id").asLong();
        assertThat(ok("POST", upload + "/take", "{}", "If-Match", sent.header("ETag"))
                        .path("cases")
                        .asInt())
                .isEqualTo(200);
        var cases = get(path + "/caseload/cases?size=500");
        assertThat(cases.path("items").size()).isEqualTo(200);
        get(path + "/caseload/cases/" + cases.path("items").path(0).path("id").asLong());
        assertThat(get(path + "/caseload/profile").path("cases").asInt()).isEqualTo(200);
        assertThat(lead.id()).isPositive();
        sample(path);
        allocation(path);
        folder(path);
    }

    private void sample(String path) {
        var sample = path + "/sample";
        assertThat(get(sample).path("size").asInt()).isZero();
        var preview = get(sample + "/preview?seed=2018&reference=2018-09-03");
        assertThat(preview.path("good").asBoolean()).isTrue();
        // as on the page: of the 200 cases the golden samples have 63 and 45
        var drawn = ok(
                "POST",
                sample + "/draw",
                "{\"seed\": \"2018\", \"reference\": \"2018-09-03\"}",
                "If-Match",
                version(sample));
        assertThat(drawn.path("size").asInt()).isEqualTo(108);
        assertThat(get(sample + "/balance").path("total").asInt()).isPositive();
        assertThat(get(sample + "/cases?state=reserve").path("total").asInt()).isPositive();
        var first = get(sample + "/cases?state=drawn&size=1")
                .path("items")
                .path(0)
                .path("reference")
                .asString();
        ok(
                "POST",
                sample + "/replace",
                "{\"reference\": \"%s\", \"reason\": \"Sealed\", \"act\": \"replace\"}".formatted(first),
                "If-Match",
                version(sample));
        assertThat(get(sample + "/cases?state=replaced").path("total").asInt()).isEqualTo(1);
    }

    private void allocation(String path) {
        var given = ok("POST", path + "/allocation", "{\"second\": 10}", "If-Match", version(path + "/allocation"));
        assertThat(given.path("given").asInt()).isEqualTo(108);
        assertThat(get(path + "/allocation/cases?size=1").path("total").asInt()).isGreaterThanOrEqualTo(108);
    }

    private void folder(String path) {
        var zip = written.holds("GET", path + "/folder", program.get(path + "/folder"));
        var in = "/api/inspections/import?name=folder.zip&lead=" + ada.id();
        var key = new String[] {"Idempotency-Key", "folder-" + ada.id()};
        assertThat(new String(zip.answer().body(), 0, 2, UTF_8)).isEqualTo("PK");
        var example = example();
        var taken = written.holds("POST", in, program.file(in, example, key));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        var again = program.file(in, example, key);
        assertThat(again.json()).as("the same request is done once").isEqualTo(taken.json());
        var entries = get("/api/inspections/%d/audit"
                .formatted(taken.json().path("inspection").asLong()));
        assertThat(entries.path("items").path(0).path("detail").path("token").asString())
                .isEqualTo("Of a test");
    }

    private static byte[] example() {
        var root = Path.of(System.getProperty("plumbline.root", ".."), "examples");
        var bytes = new ByteArrayOutputStream();
        try (var folders = Files.list(root);
                var zip = new ZipOutputStream(bytes)) {
            var folder = folders.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
            try (var files = Files.walk(folder)) {
                for (var each : files.filter(Files::isRegularFile).toList()) {
                    zip.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                    zip.write(Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void the_audit_and_this_document() {
        var found = get("/api/audit?person=%d&since=2026-01-01".formatted(ada.id()));
        assertThat(found.path("total").isNumber()).isTrue();
        get("/api/openapi.json");
    }
}
