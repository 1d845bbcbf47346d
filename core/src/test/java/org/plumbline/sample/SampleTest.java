package org.plumbline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.Case;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

class SampleTest {
    private static final List<Case> CASELOAD = List.of(aCase("C-1"), aCase("C-2"), aCase("C-3"));

    private static Case aCase(String reference) {
        return new Case(reference, Id.of("court"), null, Map.of());
    }

    private static List<String> problems(String... drawn) {
        return SampleCheck.problems(CASELOAD, List.of(drawn)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void the_whole_caseload_may_be_looked_at() {
        assertThat(Sample.whole(CASELOAD).cases()).isEqualTo(CASELOAD);
    }

    @Test
    void drawn_cases_stand_in_the_order_of_the_caseload() {
        assertThat(Sample.drawn(CASELOAD, List.of("C-3", "C-1")).cases())
                .extracting(Case::reference)
                .containsExactly("C-1", "C-3");
    }

    @Test
    void never_changes_with_the_list_it_was_made_from() {
        var cases = new ArrayList<>(CASELOAD);
        var sample = new Sample(cases);
        cases.clear();
        assertThat(sample.cases()).hasSize(3);
    }

    @Test
    void finds_nothing_wrong_with_cases_that_are_there() {
        assertThat(problems("C-3", "C-1")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void cl007_a_drawn_case_that_is_not_in_the_caseload() {
        assertThat(problems("C-1", "C-9"))
                .containsExactly("sample[1].case: CL007 case 'C-9' is not in the caseload. "
                        + "Add it to caseload.csv, or take it out here.");
    }

    @Test
    void cl009_a_case_drawn_twice() {
        assertThat(problems("C-1", "C-1"))
                .containsExactly("sample[1].case: CL009 case C-1 was drawn already. Keep one row a case.");
    }
}
