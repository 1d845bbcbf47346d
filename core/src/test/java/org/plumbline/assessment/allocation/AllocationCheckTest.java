package org.plumbline.assessment.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.problem.Problem;

/** Every message about an allocation that people wrote down, word for word. */
class AllocationCheckTest {
    private static final List<Assessor> PEOPLE =
            List.of(Assessor.of("A1"), Assessor.of("A2").behind(Assessor.Wall.Kind.CASE, "c01", "knows them"));

    @Test
    void a_sound_allocation_and_none_at_all_have_no_problem() {
        assertThat(told(first("c00", "A1"), first("c01", "A1"), second("c00", "A2")))
                .isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void all_is_told_at_once() {
        assertThat(told(
                        first("c00", "A1"),
                        first("c00", "A2"),
                        first("c09", "A1"),
                        first("c01", "A2"),
                        second("c00", "A1"),
                        second("c00", "A7")))
                .containsExactly(
                        "allocation[1].case: AL007 the first marking of case c00 stands here again."
                                + " Keep one row for each marking of a case.",
                        "allocation[2].case: AL008 case 'c09' is not among those drawn."
                                + " Take the row out, or mend the reference.",
                        "allocation[3].assessor: AL013 A2 must not mark case c01: walled off from c01: knows them."
                                + " Give it to somebody else.",
                        "allocation[4].assessor: AL009 A1 has both markings of case c00."
                                + " Give the second to somebody else.",
                        "allocation[5].case: AL007 the second marking of case c00 stands here again."
                                + " Keep one row for each marking of a case.",
                        "allocation[5].assessor: AL005 'A7' is not on the team."
                                + " Add them to the team, or give the case to somebody on it.");
    }

    @Test
    void a_second_marking_needs_a_first_and_cases_left_out_are_worth_a_note() {
        assertThat(told(second("c00", "A2")))
                .containsExactly(
                        "allocation[0].case: AL010 case c00 has a second marking and no first. Say who marks it first.",
                        "allocation: note AL012 2 cases are not allocated: c00, c01."
                                + " Run 'plumbline allocate' again, or add them.");
        assertThat(told(first("c00", "A2")))
                .containsExactly("allocation: note AL012 case c01 is not allocated."
                        + " Run 'plumbline allocate' again, or add them.");
    }

    private static List<String> told(Allotment... allocation) {
        return AllocationCheck.problems(MadeTeams.works(2), PEOPLE, List.of(allocation)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Allotment first(String reference, String assessor) {
        return new Allotment(reference, Marking.FIRST, assessor, "");
    }

    private static Allotment second(String reference, String assessor) {
        return new Allotment(reference, Marking.SECOND, assessor, "");
    }
}
