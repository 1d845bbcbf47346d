package org.plumbline.formats.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.SmallFolder.good;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.formats.SmallFolder;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Planning;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.Training;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;

/** Moved days, earlier inspections, what is known of the team, and who marks what. */
class PlansInFolderTest {
    private static final String TEAM = """
            team:
              - {id: A1, role: lead inspector}
            """;

    private static final String PLANS = """
            nation: scotland
            milestones:
              - {id: draft, on: 2030-06-04, because: "The hall is taken; twice", by: A1, at: 2030-05-02}
              - {id: notice, done: 2030-04-17}
              - {id: publication, on: 2030-07-29, because: Elections, by: A1, at: 2030-05-02}
            chain:
              - {inspection: hill-2027, published: "2027-03", why: Two rows were dry}
              - {inspection: hill-2024}
            """;

    private static final String FULL_TEAM = """
            team:
              - {id: A1, role: lead inspector, most: 4}
              - id: A2
                role: local assessor
                service: Dale Gardens
                share: 2
                areas: [South]
                units: [plot, pot]
                walls:
                  - {area: North, because: worked there}
                  - {case: G1, because: a relation}
                away: on leave
                interests:
                  - {service: Dale Gardens, kind: works-there, from: 2020-01-01}
                  - {service: Hill Gardens, kind: worked-there, until: 2020-01-01}
                training:
                  - {course: Pruning, passed: 2029-01-01, valid-until: 2031-01-01}
              - {id: A3, role: gardener}
            """;

    private SmallFolder small;

    @BeforeEach
    void withMilestones(@TempDir Path root) {
        small = SmallFolder.in(root);
        small.put("framework.yaml", small.text("framework.yaml") + """
                milestones:
                  - {id: notice, title: {en: Notice, cy: Rhybudd}, after: fieldwork-start, weeks: -2, why: w, source: s}
                  - {id: draft, title: {en: Draft, cy: Drafft}, after: fieldwork-end, weeks: 3, until-weeks: 4, why: w, source: s}
                """);
        small.put("inspection.yaml", small.text("inspection.yaml").replace("published: 2030-07-01\n", ""));
    }

    @Test
    void plans_are_read() {
        plans(PLANS);
        var planning = good(small.inspection()).visit().planning();
        assertThat(planning.nation()).isEqualTo(Nation.SCOTLAND);
        assertThat(planning.diary().moves())
                .startsWith(new Diary.Move(
                        Id.of("draft"), day("2030-06-04"), "The hall is taken; twice", "A1", day("2030-05-02")))
                .hasSize(2);
        assertThat(planning.diary().done()).containsExactly(new Diary.Done(Id.of("notice"), day("2030-04-17")));
        assertThat(planning.chain())
                .containsExactly(
                        new Planning.Earlier("hill-2027", "2027-03", "Two rows were dry"),
                        new Planning.Earlier("hill-2024", "", ""));
    }

    @Test
    void a_team_may_say_what_each_carries_covers_and_must_not_touch() {
        team(FULL_TEAM);
        var team = good(small.inspection()).visit().team();
        assertThat(team.getFirst().assessor()).isEqualTo(Assessor.of("A1").withCases(4));
        var peer = team.get(1);
        assertThat(peer.assessor())
                .isEqualTo(new Assessor(
                        "A2",
                        2,
                        Assessor.NO_LIMIT,
                        Set.of("South"),
                        Set.of(Id.of("plot"), Id.of("pot")),
                        List.of(
                                new Assessor.Wall(Assessor.Wall.Kind.AREA, "North", "worked there"),
                                new Assessor.Wall(Assessor.Wall.Kind.CASE, "G1", "a relation")),
                        List.of("on leave")));
        assertThat(peer.person().service()).isEqualTo("Dale Gardens");
        assertThat(peer.person().interests())
                .extracting(Interest::kind)
                .containsExactly(Interest.Kind.WORKS_THERE, Interest.Kind.WORKED_THERE);
        assertThat(peer.person().training())
                .containsExactly(new Training("Pruning", day("2029-01-01"), day("2031-01-01")));
        assertThat(team.getLast().known()).isEmpty();
    }

    @Test
    void what_is_written_reads_back_the_same_and_writes_the_same_bytes() {
        plans(PLANS);
        team(FULL_TEAM);
        small.put("inspection.yaml", small.text("inspection.yaml") + """
                names: [Leyton]
                officials:
                  - {list: signed, role: {en: Judge, cy: Beirniad}, name: Sample Gardener}
                isbn: "978-0-00-000000-2"
                """);
        var first = good(small.inspection());
        var written = VisitText.of(first.visit(), first.edition(), tree());
        small.put("inspection.yaml", written);
        var second = good(small.inspection());
        assertThat(second.visit()).isEqualTo(first.visit());
        assertThat(VisitText.of(second.visit(), second.edition(), tree())).isEqualTo(written);
        assertThat(written)
                .contains(
                        "hash: \"sha256:",
                        "Sample Gardener",
                        "978-0-00-000000-2",
                        "names: [Leyton]",
                        "nation: scotland");
    }

    @Test
    void a_visit_of_which_little_is_known_is_written_short() {
        small.put("inspection.yaml", """
                folder: 1
                service: Hill Gardens
                framework: {id: gardens, edition: "7"}
                areas: [North, South]
                """);
        small.put("answers.csv", "case,question,answer,assessor,at\n");
        var inspection = good(small.inspection());
        assertThat(VisitText.of(inspection.visit(), inspection.edition(), null)).matches("""
                folder: 1
                service: Hill Gardens
                framework:
                  id: gardens
                  edition: "7"
                  revision: 2
                  hash: "sha256:[0-9a-f]{64}"
                areas: \\[North, South]
                """);
    }

    @Test
    void an_allocation_is_read_and_written_the_same() {
        var table = """
                case,marking,assessor,because
                G1,first,A1,"of a fair share of 1.0, as others"
                G2,first,A1,
                G2,second,A2,'=1
                """.replace("'=1", "drawn");
        team(FULL_TEAM.replace("away: on leave\n    ", ""));
        small.put("allocation.csv", table);
        var allocation = good(small.inspection()).allocation();
        assertThat(allocation).hasSize(3).contains(new Allotment("G2", Marking.SECOND, "A2", "drawn"));
        assertThat(AllocationFile.text(allocation)).isEqualTo(table);
        assertThat(AllocationFile.text(new ArrayList<>())).isEqualTo("case,marking,assessor,because\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: 2030-06-04 | on: soon | inspection.yaml:8:21: FI003 'soon' is no date. Write it as 2018-09-03.",
                "nation: scotland | nation: France | inspection.yaml:6:9: FI004 'nation' cannot be 'France'."
                        + " Use one of england, wales, scotland, northern-ireland.",
                "id: draft | id: drift | inspection.yaml:8:5: TT001 milestone 'drift' is not in the edition."
                        + " Use one of draft, notice, publication.",
                "on: 2030-06-04 | on: 2030-05-03 | inspection.yaml:8:21: TT003 draft is moved to 2030-05-03,"
                        + " before fieldwork-end on 2030-05-04. Take that day or a later one.",
                "on: 2030-06-04 | on: 2030-05-27 | inspection.yaml:8:21: note TT004 draft is moved to 2030-05-27,"
                        + " a bank holiday. Keep it if people will be there; else take 2030-05-28.",
                "by: A1, at: 2030-05-02}\\n  - {id: notice | by: '', at: 2030-05-02}\\n  - {id: notice |"
                        + " inspection.yaml:8:5: TT006 draft is moved, and it is not said by whom."
                        + " Say why in 'because' and by whom in 'by'.",
                "done: 2030-04-17 | when: 2030-04-17 | inspection.yaml:9:5: FI001 key 'on' is missing. Add 'on'.",
                "published: \"2027-03\" | published: March | inspection.yaml:12:40: FI003 'March' is no date."
                        + " Write it as 2018-09-03.",
            })
    void a_problem_of_plans_has_its_place(String from, String to, String told) {
        plans(PLANS);
        small.change("inspection.yaml", from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        assertThat(small.inspection().problems()).extracting(Problem::toString).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "areas: [South] | areas: [East] | team.A2: TM003 A2 has to do with area 'East', which the inspection"
                        + " does not have. Use one of North, South.",
                "units: [plot, pot] | units: [bed] | team.A2: TM004 A2 covers unit 'bed', which the edition does not have."
                        + " Use one of pot, plot.",
                "case: G1 | case: G9 | team.A2: note TM005 A2 is walled off from case 'G9', which is not in the caseload."
                        + " Mend the reference, or leave it if the case is gone.",
                "service: Dale Gardens\\n    share | service: Hill Gardens\\n    share | team.A2: TM001 A2 works for"
                        + " Hill Gardens. Take them off this inspection.",
                "valid-until: 2031-01-01 | valid-until: 2029-12-31 | team.A2: note TM002 what A2 passed of any course does"
                        + " not count on 2030-05-01. Have it mended before they judge a case.",
            })
    void a_problem_of_the_team_stands_where_the_member_does(String from, String to, String told) {
        team(FULL_TEAM);
        small.change("inspection.yaml", from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        var place = small.placeOf("inspection.yaml", "id: A2");
        assertThat(small.inspection().problems())
                .extracting(Problem::toString)
                .contains(told.replace("team.A2:", "inspection.yaml:%d:%d:".formatted(place.line(), place.column())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share: 2 | share: 0 | FI003 'share' cannot be 0. Write 1 or more.",
                "most: 4 | most: -1 | FI003 'most' cannot be -1. Write 0 or more.",
                "kind: works-there | kind: fond | FI004 'kind' cannot be 'fond'. Use one of other, relation, worked-there,"
                        + " works-there.",
                "area: North | path: North | FI001 key 'area' is missing. Add 'area'.",
                "passed: 2029-01-01 | passed: once | FI003 'once' is no date. Write it as 2018-09-03.",
            })
    void a_member_that_cannot_be_read_is_told(String from, String to, String told) {
        team(FULL_TEAM);
        small.change("inspection.yaml", from, to);
        assertThat(small.inspection().problems())
                .extracting(Problem::toString)
                .anySatisfy(line -> assertThat(line).endsWith(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G1,first,A1, | allocation.csv:2:1: AL008 case 'G3' is not among those drawn."
                        + " Take the row out, or mend the reference. | G3,first,A1,",
                "G1,first,A1, | allocation.csv:2:3: AL005 'A9' is not on the team."
                        + " Add them to the team, or give the case to somebody on it. | G1,first,A9,",
                "G1,first,A1, | allocation.csv:2:2: AN014 marking 'agreed' cannot be allocated."
                        + " Use first or second. | G1,agreed,A1,",
                "G1,first,A1, | allocation.csv: note AL012 case G1 is not allocated."
                        + " Run 'plumbline allocate' again, or add them. | G2,first,A1,",
            })
    void a_problem_of_the_allocation_has_its_place(String from, String told, String to) {
        small.put("allocation.csv", "case,marking,assessor,because\nG1,first,A1,\n".replace(from, to));
        assertThat(small.inspection().problems()).extracting(Problem::toString).contains(told);
    }

    private void plans(String plans) {
        small.change("inspection.yaml", TEAM, plans + TEAM);
    }

    private void team(String team) {
        small.change("inspection.yaml", TEAM, team);
    }

    private Node tree() {
        var tree = YamlTree.read("inspection.yaml", small.text("inspection.yaml"), new ArrayList<>());
        if (tree == null) {
            throw new AssertionError("inspection.yaml should be YAML");
        }
        return tree;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
