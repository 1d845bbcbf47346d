package org.plumbline.assessment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.assessment.allocation.Assessor.Wall.Kind.AREA;
import static org.plumbline.assessment.allocation.Assessor.Wall.Kind.CASE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.caseload.Case;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** Who marks which case, by hand; the laws are in {@link AllocationLawTest}. */
class AllocationTest {
    @Test
    void nothing_to_give_out_is_given_out() {
        var made = Allocation.of(List.of(), MadeTeams.people(2), List.of(), "1");
        assertThat(made.allotments()).isEmpty();
        assertThat(made.isWhole()).isTrue();
    }

    @Test
    void nobody_there_is_one_problem_and_not_one_for_each_case() {
        assertThat(told(Allocation.of(MadeTeams.works(3), List.of(), List.of(), "1")))
                .containsExactly("team: AL006 there is nobody to mark cases. Put people who judge cases on the team.");
        var away = Assessor.of("A1").away(List.of("on leave"));
        assertThat(told(Allocation.of(MadeTeams.works(3), List.of(away), List.of(), "1")))
                .containsExactly("team: AL006 there is nobody to mark cases. Put people who judge cases on the team.");
    }

    @Test
    void loads_follow_shares() {
        var made = Allocation.of(
                MadeTeams.works(10),
                List.of(Assessor.of("A1").withShare(3), Assessor.of("A2").withShare(2)),
                List.of(),
                "1");
        assertThat(made.loads()).extracting(Load::cases).containsExactly(6, 4);
        assertThat(made.loads().getFirst().fair()).hasToString("6.0");
        assertThat(made.allotments().getFirst().because()).matches("one of [64], of a fair share of [64]\\.0");
    }

    @Test
    void who_can_take_few_takes_those_and_the_others_share_the_rest() {
        var made = Allocation.of(
                MadeTeams.works(12),
                List.of(
                        Assessor.of("A1").withCases(2),
                        Assessor.of("A2").withShare(2),
                        Assessor.of("A3").withShare(2)),
                List.of(),
                "1");
        assertThat(made.loads()).extracting(Load::cases).containsExactly(2, 5, 5);
        assertThat(made.loads()).extracting(load -> load.fair().toString()).containsExactly("2.0", "5.0", "5.0");
    }

    @Test
    void every_assessor_gets_of_every_kind() {
        var works = IntStream.range(0, 12)
                .mapToObj(at -> new Work("c" + at, Id.of("lamp"), null, at < 6 ? "lit" : "dark", 1))
                .toList();
        var made = Allocation.of(works, MadeTeams.people(3), List.of(), "1");
        assertThat(made.loads()).extracting(Load::kinds).allMatch(Map.of("lit", 2, "dark", 2)::equals);
    }

    @Test
    void the_seed_settles_ties_only() {
        var one = Allocation.of(MadeTeams.works(9), MadeTeams.people(3), List.of(), "1");
        var other = Allocation.of(MadeTeams.works(9), MadeTeams.people(3), List.of(), "2");
        assertThat(one).isEqualTo(Allocation.of(MadeTeams.works(9), MadeTeams.people(3), List.of(), "1"));
        assertThat(one.allotments()).isNotEqualTo(other.allotments());
        assertThat(one.loads()).extracting(Load::cases).containsExactly(3, 3, 3);
        assertThat(other.loads()).extracting(Load::cases).containsExactly(3, 3, 3);
    }

    @Test
    void a_full_allocation_is_found_where_giving_out_one_by_one_would_miss_it() {
        var people = List.of(
                Assessor.of("A1").withCases(1), Assessor.of("A2").withCases(1).behind(CASE, "c01", "knows them"));
        for (int seed = 0; seed < 50; seed++) {
            var made = Allocation.of(MadeTeams.works(2), people, List.of(), String.valueOf(seed));
            assertThat(made.assessor("c01")).contains("A1");
            assertThat(made.assessor("c00")).contains("A2");
            assertThat(made.allotments().getLast().because()).isEqualTo("nobody else may mark it");
        }
    }

    @Test
    void a_case_that_nobody_may_mark_is_told_with_every_reason() {
        var north = new Work("c07", Id.of("lamp"), "North", "lamp", 1);
        var people = List.of(
                Assessor.of("A1").behind(AREA, "North", "worked there until 2029"),
                Assessor.of("A2").behind(CASE, "c07", "a relation"),
                new Assessor("A3", 1, 9, Set.of("South", "East"), Set.of(), List.of(), List.of()),
                new Assessor("A4", 1, 9, Set.of(), Set.of(Id.of("buoy")), List.of(), List.of()),
                Assessor.of("A5").away(List.of("in training", "on leave")));
        assertThat(told(Allocation.of(List.of(north), people, List.of(), "1")))
                .containsExactly("allocation.c07: AL001 nobody may mark case c07:"
                        + " A1 walled off from North: worked there until 2029;"
                        + " A2 walled off from c07: a relation;"
                        + " A3 covers only East, South; A4 covers only buoy;"
                        + " A5 cannot be deployed: in training, on leave."
                        + " Put somebody on the team who may.");
    }

    @Test
    void cases_beyond_all_limits_are_told_all_at_once() {
        var people = List.of(Assessor.of("A1").withCases(1), Assessor.of("A2").withCases(2));
        var made = Allocation.of(MadeTeams.works(5), people, List.of(), "1");
        assertThat(made.allotments()).hasSize(3);
        assertThat(made.isWhole()).isFalse();
        assertThat(told(made))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .matches(
                                "allocation\\.c0\\d: AL002 all who may mark case c0\\d have as many as they can: A1 \\(1\\), A2 \\(2\\)\\."
                                        + " Let somebody mark more, or put somebody on the team\\."));
    }

    @Test
    void a_case_begun_by_somebody_walled_off_stays_and_is_told() {
        var people = List.of(Assessor.of("A1").behind(CASE, "c00", "knows them"), Assessor.of("A2"));
        var made = Allocation.of(MadeTeams.works(2), people, List.of(new Given("c00", "A1", true)), "1");
        assertThat(made.assessor("c00")).contains("A1");
        assertThat(made.allotments().getFirst().because()).isEqualTo("begun by them, so it stays");
        assertThat(told(made))
                .containsExactly("allocation.c00: AL003 case c00 was begun by A1, who must not mark it:"
                        + " walled off from c00: knows them. Have it judged by somebody else.");
    }

    @Test
    void more_begun_than_somebody_can_mark_is_worth_a_note() {
        var people = List.of(Assessor.of("A1").withCases(1), Assessor.of("A2"));
        var begun = List.of(new Given("c00", "A1", true), new Given("c01", "A1", true));
        assertThat(told(Allocation.of(MadeTeams.works(3), people, begun, "1")))
                .containsExactly(
                        "team.A1: note AL004 A1 has begun 2 cases and can mark 1. Ask whether they can finish them.");
    }

    @Test
    void a_case_of_somebody_who_left_is_given_to_another_unless_it_was_begun() {
        var before = List.of(new Given("c00", "A9", false), new Given("c01", "A9", true));
        var made = Allocation.of(MadeTeams.works(2), MadeTeams.people(1), before, "1");
        assertThat(made.assessor("c00")).contains("A1");
        assertThat(made.assessor("c01")).contains("A9");
        assertThat(made.moved()).isEqualTo(1);
        assertThat(made.allotments().getFirst().because()).isEqualTo("moved from A9; nobody else may mark it");
        assertThat(told(made))
                .containsExactly(
                        "allocation.c00: note AL005 case c00 was given to A9, who does not mark cases here."
                                + " It is given to somebody else.",
                        "allocation.c01: note AL005 case c01 was given to A9, who does not mark cases here."
                                + " It stays as it is, as it was begun.");
    }

    @Test
    void heavy_cases_are_spread() {
        var works = Stream.concat(
                        Stream.of(
                                new Work("big1", Id.of("lamp"), null, "lamp", 3),
                                new Work("big2", Id.of("lamp"), null, "lamp", 3)),
                        MadeTeams.works(4).stream())
                .toList();
        var made = Allocation.of(works, MadeTeams.people(2), List.of(), "1");
        assertThat(made.loads()).extracting(Load::work).containsExactly(5, 5);
    }

    @Test
    void a_case_of_the_caseload_is_ordinary_work_and_its_kind_is_its_unit_and_area() {
        assertThat(Work.of(new Case("c1", Id.of("lamp"), "North", Map.of())))
                .isEqualTo(new Work("c1", Id.of("lamp"), "North", "lamp, North", 1));
        assertThat(Work.of(new Case("c1", Id.of("lamp"), null, Map.of())).kind())
                .isEqualTo("lamp");
    }

    @Test
    void a_caller_s_bug_says_what_was_needed() {
        var work = MadeTeams.work(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(List.of(work, work), MadeTeams.people(1), List.of(), "1"))
                .withMessage("need each case and each assessor once, got 1 cases of 2 and 1 assessors of 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Work("c1", Id.of("lamp"), null, "lamp", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Assessor.of("A1").withShare(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Portion(101, 0));
    }

    /** The largest sample known of a programme is 125 cases. */
    @Test
    @Timeout(20)
    void six_hundred_cases_are_given_out_among_twenty_five_people_in_seconds() {
        var made = Allocation.of(MadeTeams.works(600), MadeTeams.people(25), List.of(), "1");
        assertThat(made.loads()).extracting(Load::cases).containsOnly(24);
    }

    @Test
    void every_code_has_a_meaning_of_its_own() {
        assertThat(Stream.of(AllocationProblem.values()).map(AllocationProblem::meaning))
                .doesNotHaveDuplicates();
    }

    private static List<String> told(Allocation allocation) {
        return allocation.problems().stream().map(Problem::toString).toList();
    }
}
