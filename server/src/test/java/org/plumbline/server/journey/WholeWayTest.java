package org.plumbline.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.journey.Day.Plan;
import org.plumbline.server.trial.Looks;

/**
 * An inspection from its cases to its report, in Chromium, by what stands on the pages: judged by three, looked at again,
 * weighed, rated, written, made. {@code -Dwatch=true} shows it as it goes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayTest {
    private static final List<String> ASSESSORS = List.of("Ava Assessor", "Ben Assessor", "Cai Assessor");
    private static final String LEAD = "Lena Lead";
    private static final String PANEL = "Pat Panel";

    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.second-factor", "nobody"));
    private final Looks looks = new Looks();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Walker> walkers = new HashMap<>();
    private final Album album = new Album("the whole way");

    @AfterAll
    void stop() {
        looks.close();
        server.close();
    }

    private Walker walker(String name) {
        return walkers.computeIfAbsent(
                name, _ -> new Walker(looks.signedOut(server).newPage(), new Hands.Mouse(), album));
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@office.example";
    }

    @Test
    @Order(1)
    void an_office_is_there() {
        var mair = walker("Mair Prosser");
        Day.begins(mair, server, email("Mair Prosser"));
        mair.isAt("Inspections");
        links.put(LEAD, Day.addsPerson(mair, LEAD, email(LEAD), "Lead inspector"));
        ASSESSORS.forEach(name -> links.put(name, Day.addsPerson(mair, name, email(name), "Inspector")));
        links.put(PANEL, Day.addsPerson(mair, PANEL, email(PANEL), "Inspector"));
        links.forEach((name, link) -> Day.comesIn(walker(name), Day.within(link), email(name)));
    }

    /**
     * A way to go.
     *
     * @param part of the report, in which a figure about {@code figure} is written
     * @param statistics the example whose published statistics are taken; empty for none
     */
    record Way(Plan plan, String framework, int cases, String part, String figure, String statistics) {
        @Override
        public String toString() {
            return "%s, %d cases".formatted(plan.edition(), cases);
        }
    }

    /** The shortest; with {@code -Dplumbline.full=true} all, of which the first has twenty cases. */
    static Stream<Way> ways() {
        var sqs = new Way(
                new Plan(
                        "Quarry Youth Offending Service",
                        List.of(),
                        "Short quality screening of youth offending work 2012",
                        LocalDate.of(2015, 12, 14),
                        LocalDate.of(2015, 12, 16)),
                "sqs",
                3,
                "Summary",
                "reoffending-assessment-sufficient",
                "");
        if (!Boolean.getBoolean("plumbline.full")) {
            return Stream.of(sqs);
        }
        return Stream.of(
                new Way(
                        new Plan(
                                "Mereside Youth Offending Service",
                                List.of(),
                                "Inspection of youth offending services 2018",
                                LocalDate.of(2018, 9, 3),
                                LocalDate.of(2018, 9, 14)),
                        "yos",
                        20,
                        "Foreword",
                        "2.1.1",
                        "barking-and-dagenham-2018"),
                new Way(
                        new Plan(
                                "Ashford and Brook Youth Offending Team",
                                List.of("Ashford", "Brook"),
                                "Core Case Inspection of youth offending work 2012",
                                LocalDate.of(2012, 5, 14),
                                LocalDate.of(2012, 5, 18)),
                        "cci",
                        4,
                        "Foreword",
                        "1.1",
                        "waltham-forest-2012"),
                sqs);
    }

    @ParameterizedTest
    @Order(2)
    @MethodSource("ways")
    void cases_are_judged_weighed_rated_written_and_reported_with_the_numbers_of_the_folder(Way way) {
        goes(way.plan(), way.framework(), way.cases());
        concludes(way);
    }

    private void concludes(Way way) {
        var lena = walker(LEAD);
        var weighing = new Weighing(lena, way.plan());
        weighing.weighs();
        if (!way.framework().equals("sqs")) {
            weighing.agrees(walker(PANEL));
        }
        var report = new Report(lena, way.plan());
        report.writes(way.part(), way.figure());
        if (!way.statistics().isEmpty()) {
            report.keepsStatistics(way.statistics());
        }
        var made = report.makes();
        var numbers = Numbers.of(report.takesOut());
        assertThat(Numbers.scores(made)).isEqualTo(numbers.scores()).isNotEmpty();
        assertThat(Numbers.ratings(made)).isEqualTo(numbers.ratings());
        System.out.printf(
                "%s: %d scores and %d ratings of the report are those of the folder%n",
                way.plan().service(), numbers.scores().size(), numbers.ratings().size());
    }

    private void goes(Plan plan, String framework, int cases) {
        Day.addsService(walker("Mair Prosser").opens("/"), plan);
        var lena = walker(LEAD).opens("/");
        Day.setsUp(lena, plan, LEAD);
        lena.follows("Caseload").isAt("Caseload");
        Day.sends(lena, "list.csv", SmallList.of(framework, cases));
        lena.presses("Take these cases").isAt("Caseload").sees("The list was taken");
        lena.follows(plan.service()).isAt(plan.service());
        Day.draws(lena);
        lena.follows(plan.service()).isAt(plan.service());
        Day.gathersTeam(lena, plan.service(), ASSESSORS, "Practice assessor");
        Day.gathersTeam(lena, plan.service(), List.of(PANEL), "Panel member");
        lena.follows("Team").isAt("Team");
        lena.tab()
                .getByRole(AriaRole.TABLE)
                .getByText(LEAD, new Locator.GetByTextOptions().setExact(true))
                .click();
        lena.writes("Cases they can take", "0").presses("Save").isAt("Team");
        lena.follows(plan.service()).isAt(plan.service());
        Day.givesOut(lena);

        var week = new Fieldweek(7);
        int judged = 0;
        for (var name : ASSESSORS) {
            var assessor = walker(name);
            assessor.opens("/").isAt("Inspections").follows(plan.service()).isAt("My cases");
            judged += week.judgesAll(assessor);
        }
        System.out.printf("%s: %d markings, %d answers by key%n", plan.service(), judged, week.answered());
        assertThat(judged).isGreaterThanOrEqualTo(cases);
        new Secondlook(lena, plan).looks(this::walker);
    }
}
