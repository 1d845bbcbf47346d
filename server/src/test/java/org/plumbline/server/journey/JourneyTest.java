package org.plumbline.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.journey.Day.Plan;
import org.plumbline.server.signin.code.Authenticator;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Looks;

/**
 * Plumbline as a new office meets it: from the first start on an empty database to cases given out, in Chromium, by
 * what stands on the pages. The database is read only to check afterwards. {@code -Dwatch=true} shows it as it goes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
    private static final Hands MOUSE = new Hands.Mouse();
    private static final Hands KEYS = new Hands.Keys();
    private static final String LEAD = "lena.lead@office.example";
    private static final List<String> ASSESSORS = List.of("Ava Assessor", "Ben Assessor", "Cai Assessor");

    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.second-factor", "administrators"));
    private final Looks looks = new Looks();
    private final BrowserContext office = looks.signedOut(server);
    private final BrowserContext desk = looks.signedOut(server);

    @AfterAll
    void stop() {
        looks.close();
        server.close();
    }

    @Test
    @Order(1)
    void an_office_begins_and_a_lead_mends_a_faulty_list_samples_and_gives_the_cases_out() {
        var album = new Album("from the first start");
        var mair = new Walker(office.newPage(), MOUSE, album);
        Day.begins(mair, server, "mair.prosser@office.example");
        mair.isAt("Set up your second factor")
                .writes("Code", Authenticator.from(mair.page()).code(0))
                .presses("Set up")
                .isAt("Keep your recovery codes")
                .presses("I have kept them")
                .isAt("Inspections");
        var plan = new Plan(
                "Mereside Youth Offending Service",
                List.of(),
                "Inspection of youth offending services 2018",
                LocalDate.of(2018, 9, 3),
                LocalDate.of(2018, 9, 14));
        Day.addsService(mair, plan);
        var link = Day.addsPerson(mair, "Lena Lead", LEAD, "Lead inspector");
        for (var assessor : ASSESSORS) {
            Day.addsPerson(mair, assessor, assessor.replace(' ', '.') + "@office.example", "Inspector");
        }
        var lena = new Walker(desk.newPage(), MOUSE, album);
        Day.comesIn(lena, Day.within(link), LEAD);
        Day.setsUp(lena, plan, "Lena Lead");
        lena.follows("Caseload").isAt("Caseload");
        mends(lena, new ServiceList());
        lena.follows("Cases in the list").isAt("Cases in the list").follows("Caseload");
        lena.isAt("Caseload").follows("What the caseload is made of");
        lena.isAt("What the caseload is made of").sees("from 3 December 2017 to 3 March 2018");
        lena.follows(plan.service()).isAt(plan.service());
        Day.samples(lena, plan.service());
        Day.gathersTeam(lena, plan.service(), ASSESSORS, "Practice assessor");
        Day.givesOut(lena);
        stands("yos", 200);
    }

    private static void mends(Walker lena, ServiceList list) {
        Day.sends(lena, "harbour.csv", list.faulty());
        lena.follows("Read what is wrong").isAt("What is wrong in the list").sees("31/02/2018");
        lena.follows("harbour.csv").isAt("harbour.csv");
        var mended = list.mended(lena.downloads("The same as CSV"));
        lena.follows("Caseload").isAt("Caseload");
        Day.sends(lena, "harbour-mended.csv", mended);
        lena.selects(list.ownWord(), "Youth rehabilitation order").presses("Read the list so");
        lena.isAt("harbour-mended.csv").sees("Nothing is wrong").presses("Take these cases");
        lena.isAt("Caseload").sees("The list was taken. Cases: 200");
    }

    @ParameterizedTest(name = "{0} {1}, scripting {2}")
    @Order(2)
    @CsvSource({"yos, keys, off", "cci, keys, on", "sqs, mouse, off"})
    void every_kind_of_inspection_is_set_up_by_keys_alone_and_without_scripting(
            String framework, String hands, String scripting) {
        var name = "%s by %s with scripting %s".formatted(framework, hands, scripting);
        var album = new Album(name);
        var way = hands.equals("keys") ? KEYS : MOUSE;
        var plan = plan(framework, name);
        Day.addsService(new Walker(likewise(office, scripting).newPage(), way, album).opens("/"), plan);
        var lena = new Walker(likewise(desk, scripting).newPage(), way, album).opens("/");
        Day.setsUp(lena, plan, "Lena Lead");
        lena.follows("Caseload").isAt("Caseload");
        Day.sends(lena, "list.csv", Fieldwork.golden(framework, "caseload.csv"));
        lena.presses("Take these cases").isAt("Caseload").sees("The list was taken");
        lena.follows(plan.service()).isAt(plan.service());
        Day.samples(lena, plan.service());
        Day.gathersTeam(lena, plan.service(), ASSESSORS.subList(0, 2), "Practice assessor");
        Day.givesOut(lena);
        stands(
                framework,
                Math.toIntExact(
                        Fieldwork.golden(framework, "caseload.csv").lines().count() - 1));
    }

    /** The days are those of the golden samples' inspections. */
    private static Plan plan(String framework, String name) {
        return switch (framework) {
            case "cci" ->
                new Plan(
                        "Ashford and Brook, " + name,
                        List.of("Ashford", "Brook"),
                        "Core Case Inspection of youth offending work 2012",
                        LocalDate.of(2012, 5, 14),
                        LocalDate.of(2012, 5, 18));
            case "sqs" ->
                new Plan(
                        "Quarry, " + name,
                        List.of(),
                        "Short quality screening of youth offending work 2012",
                        LocalDate.of(2015, 12, 14),
                        LocalDate.of(2015, 12, 16));
            default ->
                new Plan(
                        "Mereside, " + name,
                        List.of(),
                        "Inspection of youth offending services 2018",
                        LocalDate.of(2018, 9, 3),
                        LocalDate.of(2018, 9, 14));
        };
    }

    /** The same person at the same desk, with scripting or without. */
    private BrowserContext likewise(BrowserContext context, String scripting) {
        return looks.like(context, server, scripting.equals("on"));
    }

    /** What the database holds of the last inspection. */
    private void stands(String framework, int cases) {
        var office = server.office();
        assertThat(office.rows("""
                        select e.framework, (select count(*) from case_record c where c.inspection = i.id)
                          from inspection i join edition e on e.id = i.edition order by i.id desc limit 1""")).containsExactly(List.of(framework, Integer.toString(cases)));
    }
}
