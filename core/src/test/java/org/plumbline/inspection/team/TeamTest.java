package org.plumbline.inspection.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

class TeamTest {
    private static final LocalDate DAY = LocalDate.parse("2031-05-12");
    private static final String LIGHTS = "Saltmere Harbour Lights";

    @Test
    void a_team_of_which_only_roles_are_known_has_no_problem() {
        var team = new Team(List.of(new Member("A1", "lead inspector"), new Member("A2", "lamplighter")), LIGHTS, DAY);
        assertThat(problems(team)).isEmpty();
        assertThat(team.assessors()).containsExactly(Assessor.of("A1"));
    }

    @Test
    void a_tie_is_an_error_and_training_that_ran_out_a_note_and_neither_can_be_deployed() {
        var peer = member("A3", "local assessor", LIGHTS, List.of());
        var late = member("A4", "inspector", "", List.of(new Training("Judging", DAY.minusYears(3), DAY.minusDays(1))));
        var contact = member("A5", "service contact", "Port Môr Lights", List.of());
        var team = new Team(List.of(peer, late, contact), LIGHTS, DAY);
        assertThat(problems(team))
                .containsExactly(
                        "team.A3: TM001 A3 works for Saltmere Harbour Lights. Take them off this inspection.",
                        "team.A4: note TM002 what A4 passed of any course does not count on 2031-05-12."
                                + " Have it mended before they judge a case.",
                        "team.A5: note TM006 A5 is not of Saltmere Harbour Lights."
                                + " Give them another role, or mend their service.");
        assertThat(team.assessors())
                .extracting(Assessor::away)
                .containsExactly(
                        List.of("A3 works for Saltmere Harbour Lights"),
                        List.of("what A4 passed of any course does not count on 2031-05-12"));
    }

    @Test
    void without_fieldwork_ties_cannot_be_looked_at() {
        var team = new Team(List.of(member("A3", "local assessor", LIGHTS, List.of())), LIGHTS, null);
        assertThat(problems(team)).isEmpty();
    }

    @Test
    void areas_units_and_cases_must_be_there() {
        var one = new Assessor("A1", 1, 9, Set.of("East"), Set.of(Id.of("buoy")), List.of(), List.of())
                .behind(Assessor.Wall.Kind.AREA, "West", "worked there")
                .behind(Assessor.Wall.Kind.CASE, "c99", "knows them");
        var team = new Team(
                List.of(new Member("inspector", new Person("A1", "", List.of(), List.of()), one)), LIGHTS, DAY);
        assertThat(problems(team))
                .containsExactly(
                        "team.A1: TM003 A1 has to do with area 'West', which the inspection does not have."
                                + " Use one of North, South.",
                        "team.A1: TM003 A1 has to do with area 'East', which the inspection does not have."
                                + " Use one of North, South.",
                        "team.A1: TM004 A1 covers unit 'buoy', which the edition does not have. Use one of lamp.",
                        "team.A1: note TM005 A1 is walled off from case 'c99', which is not in the caseload."
                                + " Mend the reference, or leave it if the case is gone.");
        assertThat(team.problems(List.of(), List.of(Id.of("buoy")), List.of("c99")))
                .extracting(Problem::remedy)
                .containsOnly("Take it out: there are none");
    }

    @Test
    void in_a_written_allocation_only_walls_and_roles_count() {
        var team = new Team(
                List.of(
                        member("A3", "local assessor", LIGHTS, List.of()),
                        new Member("A4", "observer"),
                        new Member("A5", "lamplighter")),
                LIGHTS,
                DAY);
        assertThat(team.everybody())
                .containsExactly(
                        Assessor.of("A3"), Assessor.of("A4").away(List.of("judges no cases")), Assessor.of("A5"));
    }

    @Test
    void every_code_has_a_meaning_of_its_own() {
        assertThat(Stream.of(TeamProblem.values()).map(TeamProblem::meaning)).doesNotHaveDuplicates();
    }

    private static List<String> problems(Team team) {
        return team.problems(List.of("North", "South"), List.of(Id.of("lamp")), List.of("c1")).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Member member(String id, String role, String service, List<Training> training) {
        return new Member(role, new Person(id, service, List.of(), training), Assessor.of(id));
    }
}
