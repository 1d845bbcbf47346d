package org.plumbline.finding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.finding.disclosure.Withholding.Line;

/** Which cells go, on tables small enough to be worked out on paper. */
class WithholdingTest {
    /** The cells that go from one line of counts whose sum is known. */
    private static Set<Integer> ofLine(int below, Integer... counts) {
        var cells = IntStream.range(0, counts.length).boxed().toList();
        int total = List.of(counts).stream().mapToInt(Integer::intValue).sum();
        return Withholding.of(List.of(counts), List.of(new Line(cells, List.of(), total)), below);
    }

    @Test
    void nothing_goes_where_nothing_is_small() {
        assertThat(ofLine(5, 5, 12, 0)).isEmpty();
        assertThat(ofLine(5, 0, 0)).isEmpty();
        assertThat(ofLine(5)).isEmpty();
    }

    @ParameterizedTest(name = "{0} below {1}: small {2}")
    @CsvSource({"0, 5, false", "1, 5, true", "4, 5, true", "5, 5, false", "1, 2, true", "1, 1, false"})
    void a_count_is_small_from_one_up_to_below_the_threshold(int count, int below, boolean small) {
        assertThat(ofLine(below, count, 20, 30).contains(0)).isEqualTo(small);
    }

    /** 2 alone would be 34 - 12 - 20. */
    @Test
    void with_a_small_count_goes_the_smallest_that_would_give_it_back() {
        assertThat(ofLine(5, 2, 12, 20)).containsExactly(0, 1);
        assertThat(ofLine(5, 20, 12, 2)).containsExactly(1, 2);
    }

    /** Whoever sees a zero knows something too, but less than who sees a twelve: a zero goes last. */
    @Test
    void a_zero_goes_only_when_nothing_else_is_left() {
        assertThat(ofLine(5, 2, 0, 12)).containsExactly(0, 2);
        assertThat(ofLine(5, 2, 0)).containsExactly(0, 1);
    }

    /** 2 and 4 are hidden behind their sum of 6: each could be 0 to 6. */
    @Test
    void two_small_counts_hide_each_other_when_their_sum_is_not_small() {
        assertThat(ofLine(5, 2, 4, 20)).containsExactly(0, 1);
    }

    /** 1 and 2 give a sum of 3: nobody could tell which is which, and everybody that both are small. */
    @Test
    void two_small_counts_with_a_small_sum_need_a_third() {
        assertThat(ofLine(5, 1, 2, 20)).containsExactly(0, 1, 2);
    }

    /** The whole is 20 and 21, its areas 2 and 8, 18 and 13: 20 - 18 would be 2, and 21 - 13 would be 8. */
    @Test
    void what_the_whole_less_the_other_areas_would_give_back_goes_too() {
        var counts = List.of(20, 21, 2, 8, 18, 13);
        var lines = List.of(
                new Line(List.of(0, 1), List.of(), 41),
                new Line(List.of(2, 3), List.of(), 10),
                new Line(List.of(4, 5), List.of(), 31),
                new Line(List.of(2, 4), List.of(0), 0),
                new Line(List.of(3, 5), List.of(1), 0));
        var gone = Withholding.of(counts, lines, 5);
        assertThat(gone).contains(2, 3);
        assertThat(List.of(gone.contains(4) || gone.contains(0), gone.contains(5) || gone.contains(1)))
                .as("20 - 18 and 21 - 13 are not to be had: %s", gone)
                .containsOnly(true);
    }

    /** Three cases in all: everybody knows that each count is small, and nobody which. */
    @Test
    void where_there_are_fewer_cases_than_the_threshold_all_goes() {
        assertThat(ofLine(5, 1, 2, 0)).containsExactly(0, 1, 2);
    }

    /** One case of one kind is known to whoever knows that there is one case. */
    @Test
    void it_ends_when_there_is_nothing_more_to_withhold() {
        assertThat(ofLine(5, 1)).containsExactly(0);
    }

    @Test
    void cells_that_stand_in_no_line_with_a_small_one_stay() {
        var counts = List.of(2, 12, 7, 9);
        var lines = List.of(new Line(List.of(0, 1), List.of(), 14), new Line(List.of(2, 3), List.of(), 16));
        assertThat(Withholding.of(counts, lines, 5)).containsExactly(0, 1);
    }
}
