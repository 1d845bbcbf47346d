package org.plumbline.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    private final Caller api = new Caller(written, program);
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

    @Test
    void people() {
        var made = api.ok("POST", "/api/people", """
                {"name": "Bo Both", "email": "bo.both@office.example", "roles": ["inspector", "analyst"]}""");
        var path = "/api/people/" + made.path("id").asLong();
        assertThat(made.path("roles").valueStream().map(JsonNode::asString)).containsExactly("inspector", "analyst");
        api.ok("PUT", path, """
                {"name": "Bo Both", "email": "bo.both@office.example", "language": "cy"}""", "If-Match", api.version(path));
        assertThat(api.get(path).path("language").asString()).isEqualTo("cy");
        assertThat(api.get(path).path("roles").size()).isZero();
        assertThat(api.ok("POST", path + "/leave", "").path("leftOn").isNull()).isFalse();
        assertThat(api.ok("POST", path + "/come-back", "").path("leftOn").isNull())
                .isTrue();
        var found = api.get("/api/people?q=bo.both&size=1");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("name").asString()).isEqualTo("Bo Both");
    }

    @Test
    void services_and_regions() {
        var made = api.ok("POST", "/api/services", """
                {"name": "Made by a program", "region": "Api Region", "nation": "wales", "areas": ["East", "West"]}""");
        var path = "/api/services/" + made.path("id").asLong();
        assertThat(made.path("areas").size()).isEqualTo(2);
        api.ok("PUT", path, """
                {"name": "Changed by a program", "region": "Api Region", "nation": "wales", "closedOn": "2026-01-31"}""", "If-Match", api.version(path));
        assertThat(api.get(path).path("closedOn").asString()).isEqualTo("2026-01-31");
        assertThat(api.get("/api/services?q=by%20a%20program&region=Api%20Region")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get("/api/regions").path("items").valueStream().map(JsonNode::asString))
                .contains("Api Region");
        var taken = api.file("/api/services/import?name=list.csv", "name,region\nImported by a program,Api Region\n");
        assertThat(taken.json().path("counts").path("new").asInt()).isEqualTo(1);
    }

    @Test
    void editions() {
        var made = api.file("/api/editions?name=yard.yaml", Editioned.yaml("api-yard", 1))
                .json();
        var path = "/api/editions/" + made.path("id").asLong();
        assertThat(made.path("state").asString()).isEqualTo("draft");
        assertThat(api.ok("POST", path + "/publish", "").path("state").asString())
                .isEqualTo("published");
        assertThat(api.ok("POST", path + "/retire", "").path("state").asString())
                .isEqualTo("retired");
        assertThat(api.get(path).path("framework").asString()).isEqualTo("api-yard");
        assertThat(api.get("/api/editions?q=api-yard").path("total").asInt()).isEqualTo(1);
        var draft = api.file("/api/editions?name=yard.yaml", Editioned.yaml("api-yard", 2))
                .json();
        api.ok("DELETE", "/api/editions/" + draft.path("id").asLong(), "");
        assertThat(program.get("/api/editions/" + draft.path("id").asLong()).status())
                .isEqualTo(404);
    }

    @Test
    void the_programme() {
        var made = api.ok("POST", "/api/programme", """
                {"service": %d, "week": "2041-03-06", "noticeOn": "2041-02-01", "why": "By a program"}""".formatted(service));
        var path = "/api/programme/" + made.path("id").asLong();
        assertThat(made.path("week").asString()).isEqualTo("2041-03-04");
        api.ok("PUT", path, """
                {"service": %d, "week": "2041-03-13", "why": "Later"}""".formatted(service), "If-Match", api.version(path));
        assertThat(api.ok("POST", path + "/notice", "{\"on\": \"2026-02-02\"}")
                        .path("noticeSentOn")
                        .asString())
                .isEqualTo("2026-02-02");
        assertThat(api.get("/api/programme?year=2041").path("total").asInt()).isEqualTo(1);
        assertThat(api.get(path).path("why").asString()).isEqualTo("Later");
        api.ok("DELETE", path, "");
        assertThat(api.get("/api/programme?year=2041").path("total").asInt()).isZero();
    }

    private String opened() {
        var edition = office.number("select max(id) from edition where framework = 'yos' and edition = '2018'"
                + " and state = 'published'");
        return "/api/inspections/"
                + api.ok("POST", "/api/inspections", """
                        {"service": %d, "edition": %d, "areas": ["East"], "from": "2042-03-03", "until": "2042-03-14",
                         "publicationOn": "2042-07-01", "why": "By a program", "lead": %d}""".formatted(service, edition, ada.id()))
                        .path("inspection")
                        .asLong();
    }

    @Test
    void opening_an_inspection_its_days_and_its_team() {
        var path = opened();
        assertThat(api.get(path).path("areas").path(0).asString()).isEqualTo("East");
        api.ok("PUT", path, """
                {"from": "2042-03-10", "until": "2042-03-21", "areas": ["East"]}""", "If-Match", api.version(path));
        assertThat(api.get(path).path("from").asString()).isEqualTo("2042-03-10");
        assertThat(api.get("/api/inspections?page=1&size=500").path("total").asInt())
                .isPositive();
        var team = path + "/team";
        var member = api.ok("POST", team, "{\"person\": \"guest\", \"reference\": \"G1\", \"role\": \"observer\"}");
        var one = team + "/" + member.path("id").asLong();
        api.ok("PUT", one, "{\"capacity\": 7}", "If-Match", api.version(one));
        assertThat(api.get(one).path("capacity").asInt()).isEqualTo(7);
        api.ok("DELETE", one, "", "If-Match", api.version(one));
        assertThat(api.get(team).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void milestones() {
        var list = opened() + "/milestones";
        var first = api.get(list).path("items").path(0);
        var path = list + "/" + first.path("milestone").asString();
        var day = LocalDate.parse(first.path("day").asString());
        assertThat(api.ok(
                                "POST",
                                path + "/move",
                                "{\"to\": \"%s\", \"reason\": \"Asked for\"}".formatted(day.plusDays(1)),
                                "If-Match",
                                api.version(path))
                        .path("due")
                        .path("day")
                        .asString())
                .isEqualTo(day.plusDays(1).toString());
        api.ok("POST", path + "/undo", "", "If-Match", api.version(path));
        api.ok("POST", path + "/done", "{\"on\": \"2026-01-05\"}", "If-Match", api.version(path));
        api.ok("POST", path + "/open", "", "If-Match", api.version(path));
        assertThat(api.get(path).path("due").path("day").asString()).isEqualTo(day.toString());
        assertThat(api.get(path).path("moves").size()).isEqualTo(2);
    }

    @Test
    void indicators_and_interviews() {
        var inspection = opened();
        var list = inspection + "/indicators";
        var said = """
                {"indicator": "first-timers", "titleEn": "First-timers", "value": "%s", "unit": "percent",
                 "source": "Published", "better": "lower"}""";
        var path = list + "/"
                + api.ok("POST", list, said.formatted("12.5")).path("id").asLong();
        api.ok("PUT", path, said.formatted("13"), "If-Match", api.version(path));
        assertThat(api.get(path).path("value").asString()).isEqualTo("13");
        api.ok("DELETE", path, "", "If-Match", api.version(path));
        api.file(list + "/import?name=indicators.csv", """
                indicator,area,value,comparator,unit,better,period,source,title_en,title_cy,comparator_en,comparator_cy
                re-offending,,30,25,percent,lower,2025,Published,Re-offending,Aildroseddu,England,Lloegr
                """);
        assertThat(api.get(list).path("total").asInt()).isEqualTo(1);
        var talks = inspection + "/interviews";
        var talk = talks + "/" + api.ok("POST", talks, """
                        {"day": "2042-03-04", "time": "9:30", "subject": "Head of service", "minutes": 45}""").path("id").asLong();
        api.ok(
                "PUT",
                talk,
                "{\"subject\": \"Head of service\", \"state\": \"cancelled\"}",
                "If-Match",
                api.version(talk));
        assertThat(api.get(talk).path("state").asString()).isEqualTo("cancelled");
        api.file(talks + "/import?name=t.csv", "day,time,subject\n2042-03-05,10:00,Police\n");
        assertThat(api.get(talks).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void from_a_list_of_cases_to_cases_given_out_and_the_folder() {
        var fieldwork = new Fieldwork(server, "yos", "2018");
        var lead = fieldwork.lead();
        office.puts(ada, Role.LEAD_INSPECTOR, fieldwork.inspection());
        fieldwork.joins("Pat Assessor", Role.INSPECTOR);
        var path = "/api" + fieldwork.path("");
        assertThat(api.get(path + "/caseload").path("cases").asInt()).isZero();
        var list = Fieldwork.golden("yos", "caseload.csv");
        var wrong = api.file(path + "/caseload?name=wrong.csv", list.replaceFirst("2018-01-26", "31/02/2018"));
        var faulty = path + "/caseload/uploads/" + wrong.json().path("id").asLong();
        assertThat(wrong.json().path("errors").asInt()).isPositive();
        assertThat(api.get(faulty + "/problems")
                        .path("items")
                        .path(0)
                        .path("row")
                        .asInt())
                .isPositive();
        assertThat(api.get(faulty).path("errors").asInt()).isPositive();
        api.ok("DELETE", faulty, "");
        var sent = api.file(path + "/caseload?name=list.csv&source=Api", list);
        var upload = path + "/caseload/uploads/" + sent.json().path("id").asLong();
        assertThat(api.ok("POST", upload + "/take", "{}", "If-Match", sent.header("ETag"))
                        .path("cases")
                        .asInt())
                .isEqualTo(200);
        var cases = api.get(path + "/caseload/cases?size=500");
        assertThat(cases.path("items").size()).isEqualTo(200);
        api.get(path + "/caseload/cases/"
                + cases.path("items").path(0).path("id").asLong());
        assertThat(api.get(path + "/caseload/profile").path("cases").asInt()).isEqualTo(200);
        assertThat(lead.id()).isPositive();
        sample(path);
        allocation(path);
        folder(path);
    }

    private void sample(String path) {
        var sample = path + "/sample";
        assertThat(api.get(sample).path("size").asInt()).isZero();
        var preview = api.get(sample + "/preview?seed=2018&reference=2018-09-03");
        assertThat(preview.path("good").asBoolean()).isTrue();
        // as on the page: of the 200 cases the golden samples have 63 and 45
        var drawn = api.ok(
                "POST",
                sample + "/draw",
                "{\"seed\": \"2018\", \"reference\": \"2018-09-03\"}",
                "If-Match",
                api.version(sample));
        assertThat(drawn.path("size").asInt()).isEqualTo(108);
        assertThat(api.get(sample + "/balance").path("total").asInt()).isPositive();
        assertThat(api.get(sample + "/cases?state=reserve").path("total").asInt())
                .isPositive();
        var first = api.get(sample + "/cases?state=drawn&size=1")
                .path("items")
                .path(0)
                .path("reference")
                .asString();
        api.ok(
                "POST",
                sample + "/replace",
                "{\"reference\": \"%s\", \"reason\": \"Sealed\", \"act\": \"replace\"}".formatted(first),
                "If-Match",
                api.version(sample));
        assertThat(api.get(sample + "/cases?state=replaced").path("total").asInt())
                .isEqualTo(1);
    }

    private void allocation(String path) {
        var given =
                api.ok("POST", path + "/allocation", "{\"second\": 10}", "If-Match", api.version(path + "/allocation"));
        assertThat(given.path("given").asInt()).isEqualTo(108);
        assertThat(api.get(path + "/allocation/cases?size=1").path("total").asInt())
                .isGreaterThanOrEqualTo(108);
    }

    private void folder(String path) {
        var zip = written.holds("GET", path + "/folder", program.get(path + "/folder"));
        var in = "/api/inspections/import?name=folder.zip&lead=" + ada.id();
        var key = new String[] {"Idempotency-Key", "folder-" + ada.id()};
        assertThat(new String(zip.answer().body(), 0, 2, UTF_8)).isEqualTo("PK");
        var example = ExampleZip.bytes();
        var taken = written.holds("POST", in, program.file(in, example, key));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        var again = program.file(in, example, key);
        assertThat(again.json()).as("the same request is done once").isEqualTo(taken.json());
        var entries = api.get("/api/inspections/%d/audit"
                .formatted(taken.json().path("inspection").asLong()));
        assertThat(entries.path("items").path(0).path("detail").path("token").asString())
                .isEqualTo("Of a test");
    }

    @Test
    void the_audit_and_this_document() {
        var found = api.get("/api/audit?person=%d&since=2026-01-01".formatted(ada.id()));
        assertThat(found.path("total").isNumber()).isTrue();
        api.get("/api/openapi.json");
    }
}
