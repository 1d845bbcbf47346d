package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.scenario.APlan.aPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.caseload.Eligibility.Reason;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.Certainty;
import org.plumbline.framework.sampling.EligibilityWindow.Undated;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.APlan;

class EligibilityTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 1);
    private static final APlan PLAN = aPlan("court").of("court").window("start", 9, 6, Undated.OUT);

    private static Case started(String reference, String unit, String date) {
        return new Case(reference, Id.of(unit), null, date.isEmpty() ? Map.of() : Map.of(Id.of("start"), date));
    }

    @Test
    void both_ends_of_the_window_are_inside() {
        var cases = Stream.of("2017-11-30", "2017-12-01", "2018-03-01", "2018-03-02", "", "1 March")
                .map(date -> started("on " + date, "court", date))
                .toList();
        var eligibility = Eligibility.of(PLAN.build(), cases, SEPTEMBER);
        assertThat(eligibility.eligible())
                .extracting(Case::reference)
                .containsExactly("on 2017-12-01", "on 2018-03-01");
        assertThat(eligibility.excluded())
                .extracting(each -> each.one().reference(), Eligibility.Excluded::reason)
                .containsExactly(
                        tuple("on 2017-11-30", Reason.TOO_EARLY),
                        tuple("on 2018-03-02", Reason.TOO_LATE),
                        tuple("on ", Reason.UNDATED),
                        tuple("on 1 March", Reason.UNDATED));
        assertThat(eligibility.from()).isEqualTo("2017-12-01");
        assertThat(eligibility.until()).isEqualTo("2018-03-01");
    }

    @Test
    void cases_of_other_units_are_nobody_to_exclude() {
        var eligibility = Eligibility.of(PLAN.build(), List.of(started("C", "office", "2018-01-01")), SEPTEMBER);
        assertThat(eligibility.eligible()).isEmpty();
        assertThat(eligibility.excluded()).isEmpty();
    }

    @Test
    void without_a_window_every_case_of_the_units_is_eligible_whatever_the_date() {
        var eligibility = Eligibility.of(aPlan("all").build(), List.of(started("C", "office", "")), null);
        assertThat(eligibility.eligible()).hasSize(1);
        assertThat(eligibility.from()).isNull();
    }

    @Test
    void a_plan_may_let_cases_without_a_date_in_and_counts_them() {
        var plan = aPlan("in").window("start", 9, 6, Undated.IN).build();
        var eligibility = Eligibility.of(plan, List.of(started("C", "court", "")), SEPTEMBER);
        assertThat(eligibility.eligible()).hasSize(1);
        assertThat(eligibility.undated()).isEqualTo(1);
    }

    @Test
    void a_window_without_a_date_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> Eligibility.of(PLAN.build(), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need a reference date for the window of plan court");
    }

    @ParameterizedTest
    @CsvSource({
        "9, MONTHS, 2018-05-31, 2017-08-31",
        "3, MONTHS, 2018-05-31, 2018-02-28",
        "6, WEEKS, 2018-05-31, 2018-04-19",
        "0, DAYS, 2018-05-31, 2018-05-31"
    })
    void a_shorter_month_ends_sooner(int count, Before.Steps steps, LocalDate reference, LocalDate expected) {
        assertThat(new Before(count, steps, Certainty.OWN).of(reference)).isEqualTo(expected);
    }
}
