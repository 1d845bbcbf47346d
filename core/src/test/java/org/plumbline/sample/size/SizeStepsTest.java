package org.plumbline.sample.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.scenario.APlan.aPlan;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.scenario.APlan;

class SizeStepsTest {
    private static final APlan UP = aPlan("up");

    private static int size(APlan plan, int caseload) {
        return SizeSteps.of(plan.build().size(), caseload).size();
    }

    /** Python 3.11: {@code math.ceil(n0 / (1 + (n0 - 1) / N))} with {@code n0 = 1.28155**2 * .25 / .05**2}. */
    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "15, 14",
        "20, 18",
        "21, 19",
        "25, 22",
        "30, 26",
        "35, 29",
        "38, 32",
        "40, 33",
        "50, 39",
        "60, 45",
        "75, 52",
        "100, 63",
        "125, 72",
        "150, 79",
        "200, 91",
        "250, 100",
        "300, 107",
        "500, 124"
    })
    void a_finite_caseload_needs_fewer_cases(int caseload, int expected) {
        assertThat(size(UP, caseload)).isEqualTo(expected);
    }

    /** Barking and Dagenham, December 2018, looked at 31 and 19 cases; the caseloads are inferred. */
    @Test
    void the_report_of_2018_fits_37_and_21_cases() {
        assertThat(size(UP, 37)).isEqualTo(31);
        assertThat(size(UP, 21)).isEqualTo(19);
        assertThat(size(aPlan("nearest").nearest(), 38)).isEqualTo(31);
    }

    /** The reports of 2009 and 2012 name samples of 38, 62, 79 and up to 99; exact: Python 3.11, {@code fractions}. */
    @ParameterizedTest
    @CsvSource({
        "50, 38, 38.4890",
        "62, 38, 38.4890",
        "75, 62, 62.3345",
        "100, 62, 62.3345",
        "150, 79, 78.5577",
        "250, 99, 99.2152"
    })
    void core_case_inspections_count_their_caseload_in_steps_of_50(int caseload, int expected, String exact) {
        var steps = SizeSteps.of(
                aPlan("stepped").z("1.28").nearest().step(50).build().size(), caseload);
        assertThat(steps.size()).isEqualTo(expected);
        assertThat(steps.exact()).isEqualTo(exact);
        assertThat(steps.unlimited()).isEqualTo("163.84");
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "24, 50", "74, 50", "75, 100", "124, 100", "125, 150"})
    void a_caseload_is_taken_to_the_nearest_step_halves_up_and_never_to_none(int caseload, int counted) {
        assertThat(SizeSteps.of(aPlan("stepped").step(50).build().size(), caseload)
                        .counted())
                .isEqualTo(counted);
    }

    @Test
    void nobody_can_draw_more_than_there_are() {
        assertThat(size(aPlan("stepped").z("1.28").nearest().step(50), 20)).isEqualTo(20);
        assertThat(size(aPlan("least").least(38), 12)).isEqualTo(12);
        assertThat(IntStream.rangeClosed(0, 600)).allMatch(caseload -> size(UP, caseload) <= caseload);
    }

    @Test
    void a_larger_caseload_never_needs_fewer() {
        assertThat(IntStream.range(0, 600)).allMatch(caseload -> size(UP, caseload) <= size(UP, caseload + 1));
    }

    @Test
    void least_and_most_bound_the_size() {
        assertThat(size(aPlan("least").least(38), 40)).isEqualTo(38);
        assertThat(size(aPlan("most").most(99), 500)).isEqualTo(99);
        assertThat(size(aPlan("both").least(38).most(99), 100)).isEqualTo(63);
    }

    @Test
    void none_and_one_are_caseloads_too() {
        assertThat(SizeSteps.of(UP.build().size(), 0))
                .isEqualTo(new SizeSteps(new BigDecimal("164.24"), 0, 0, new BigDecimal("0.0000"), 0, 0, 0));
        assertThat(size(UP, 1)).isEqualTo(1);
        assertThat(size(aPlan("least").least(5), 0)).isZero();
    }

    @Test
    void every_step_is_shown() {
        assertThat(SizeSteps.of(aPlan("shown").least(40).build().size(), 50))
                .isEqualTo(new SizeSteps(new BigDecimal("164.24"), 50, 50, new BigDecimal("38.5104"), 39, 40, 40));
    }

    @Test
    void fewer_than_none_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> SizeSteps.of(UP.build().size(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need caseload >= 0, got -1");
    }
}
