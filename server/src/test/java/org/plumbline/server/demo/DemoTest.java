package org.plumbline.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.figure.Figures;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.team.Role;
import org.plumbline.report.compose.ReportCheck;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.WholeReading;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Visitor;

/** The demonstration: one press, and one is somebody; and never in a database where people work. */
class DemoTest {
    private static final Map<String, Object> DEMO = Map.of(
            "plumbline.demo",
            true,
            "plumbline.home",
            Path.of(System.getProperty("plumbline.root", "..")).toAbsolutePath());

    @Test
    void one_press_makes_one_anybody_and_every_example_is_there() {
        try (var server = TestServer.onNewDatabase(DEMO);
                var looks = new Looks()) {
            var page = looks.signedOut(server).newPage();
            var wrong = new ArrayList<>(looks.at(page, "/sign-in", "demo-sign-in"));
            page.navigate("/sign-in");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cerys Morgan"))
                    .click();
            assertThat(page.url()).isEqualTo(server.url() + "/");
            for (var service :
                    List.of("Waltham Forest", "Cheshire", "Norfolk", "West London", "Barking and Dagenham")) {
                assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(service))
                                .count())
                        .as(service)
                        .isPositive();
            }
            wrong.addAll(looks.at(page, "/", "demo-start"));
            for (var example : List.of("Sampleshire", "Cheshire")) {
                page.navigate("/");
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(example))
                        .click();
                var here = page.url().replace(server.url(), "");
                for (var rest : List.of("", "/team", "/milestones", "/caseload/profile", "/sample", "/allocation")) {
                    wrong.addAll(looks.at(page, here + rest, "demo-" + example + rest.replace('/', '-')));
                }
            }
            assertThat(wrong).isEmpty();
            they_stand_where_they_are_said_to(server);

            assertThat(server.office().rows("select framework, edition from edition where state = 'published'"))
                    .as("every edition of the library can be chosen for a new inspection")
                    .hasSize(6);
            assertThat(server.office().rows("select name from person where demo"))
                    .hasSize(DemoPerson.values().length);
            // a second start on the same database makes nothing twice
            try (var again = TestServer.on(server.databaseUrl(), DEMO)) {
                assertThat(again.office().rows("select id from inspection")).hasSize(9);
                assertThat(again.office().rows("select id from person")).hasSize(DemoPerson.values().length);
            }
        }
    }

    private static void they_stand_where_they_are_said_to(TestServer server) {
        var office = server.office();
        var states = """
                select marking_state(i.inspection, a.reference, a.marking) || ' ' || count(*)
                  from demo_inspection i join allocation a on a.inspection = i.inspection and a.ended_at is null
                 where i.name = ? and a.marking = 'first'
                 group by marking_state(i.inspection, a.reference, a.marking) order by 1""";
        assertThat(firsts(office.rows(states, "bryn-helyg")))
                .as("in the middle of its fieldwork")
                .contains("accepted 11", "sent-back 1", "submitted 5")
                .anyMatch(state -> state.startsWith("open "));
        assertThat(firsts(office.rows(states, "eastmere")))
                .as("judged, and before its panel")
                .singleElement()
                .asString()
                .startsWith("locked ");
        assertThat(firsts(office.rows(states, "thornwick")))
                .singleElement()
                .asString()
                .startsWith("locked ");
        assertThat(
                        office.rows(
                                "select name from demo_inspection d join inspection i on i.id = d.inspection where i.state = 'finished'"))
                .as("finished")
                .hasSizeGreaterThanOrEqualTo(2);

        var number = office.number("select inspection from demo_inspection where name = 'thornwick'");
        switch (server.context().getBean(WholeReading.class).of(number)) {
            case Loaded.Bad<ReadWhole>(var problems) -> assertThat(problems).isEmpty();
            case Loaded.Good<ReadWhole>(var read, var _) ->
                assertThat(finalProblems(read))
                        .as("ready to publish in English")
                        .isEmpty();
        }
    }

    private static List<String> firsts(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).toList();
    }

    private static List<Problem> finalProblems(ReadWhole read) {
        var inspection = read.inspection();
        var manuscript = read.manuscript();
        var problems = new ArrayList<>(ReportCheck.problems(
                inspection, manuscript, ManuscriptFolder.givenNames(), List.of("en"), ReportComposer.Edition.FINAL));
        var scores = inspection.scores();
        var figures = new Figures(
                inspection, scores, inspection.ratings(scores), manuscript.gathered(), manuscript.findings());
        for (var language : List.of("en", "cy")) {
            problems.addAll(
                    ReportComposer.compose(inspection, figures, manuscript, language, ReportComposer.Edition.FINAL)
                            .problems());
        }
        return problems.stream().filter(Problem::isError).toList();
    }

    @Test
    void a_database_where_people_work_is_left_as_it_is() {
        var url = TestCluster.newDatabase();
        try (var server = TestServer.on(url, Map.of())) {
            server.office().person("Someone At Work", Role.ADMINISTRATOR);
            assertThatThrownBy(() -> TestServer.on(url, DEMO).close())
                    .hasMessageContaining("People work in this database")
                    .hasMessageContaining("Name another folder with --data");
            assertThat(server.office().rows("select id from person where demo")).isEmpty();
        }
    }

    @Test
    void without_the_demonstration_nobody_is_anybody_by_a_press() {
        var server = TestServer.shared();
        var someone = server.office().person("Someone Real", Role.ADMINISTRATOR);
        var visitor = Visitor.to(server);
        var page = visitor.open("/sign-in");
        assertThat(page.text()).doesNotContain("Someone Real");
        var tried = visitor.post(
                "/sign-in/as", Visitor.form(page.text(), "/sign-in"), "person", Long.toString(someone.id()));
        assertThat(tried.location()).endsWith("/sign-in");
        assertThat(visitor.open("/").status()).isEqualTo(302);
    }
}
