package org.plumbline.framework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scales.RATING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.scenario.Changed;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, Inadequate",
        "49, Inadequate",
        "50, Requires improvement",
        "64, Requires improvement",
        "65, Good",
        "79, Good",
        "80, Outstanding",
        "100, Outstanding"
    })
    void holds_each_value_in_one_band(int value, String rating) {
        assertThat(RATING.at(value).id()).isEqualTo(rating);
        assertThat(RATING.at(value, 100, 100).id()).isEqualTo(rating);
    }

    /** Expected: 7 of 36 shrinks to 4.67 of 24, so 5 reaches it and 4 does not. */
    @Test
    void compares_parts_of_a_whole_by_lower_edges_in_whole_numbers() {
        var points = org.plumbline.scenario.Scales.of("points", 36, 7, 19, 31);
        assertThat(points.at(4, 24, 36).id()).isEqualTo("Inadequate");
        assertThat(points.at(5, 24, 36).id()).isEqualTo("Requires improvement");
        assertThat(points.at(1_000_000_000, 2_000_000_000, 36).id())
                .as("18 of 36")
                .isEqualTo("Requires improvement");
    }

    @Test
    void takes_the_lowest_band_for_what_is_below_it() {
        var late = Changed.in(RATING, "bands[0].from", 10);
        assertThat(late.at(5).id()).isEqualTo("Inadequate");
        assertThat(late.at(5, 100, 100).id()).isEqualTo("Inadequate");
    }

    @Test
    void knows_ratings_by_name_however_cased_and_spaced() {
        assertThat(RATING.named(" requires IMPROVEMENT ").map(Band::id)).contains("Requires improvement");
        assertThat(RATING.named("Splendid")).isEmpty();
        assertThat(RATING.rank("inadequate")).isZero();
        assertThat(RATING.rank("Outstanding")).isEqualTo(3);
        assertThat(RATING.rank("Splendid")).isEqualTo(-1);
    }
}
