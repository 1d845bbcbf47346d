package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.scenario.Scales.RATING;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.rule.BandOn;

class ShareTest {
    /** Expected: the exact ratio by hand, half up. */
    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "0, 1, 0",
        "1, 1, 100",
        "1, 200, 1",
        "1, 201, 0",
        "199, 200, 100",
        "198, 200, 99",
        "197, 200, 99",
        "1, 8, 13",
        "3, 8, 38",
        "20, 31, 65",
        "2, 3, 67",
        "1, 3, 33",
        "9, 14, 64",
        "14, 19, 74",
        "17, 30, 57"
    })
    void rounds_half_up(int met, int relevant, int percent) {
        assertThat(new Share(met, relevant).percent()).isEqualTo(percent);
    }

    /** Expected: BigDecimal's own HALF_UP, an independent rounding. */
    @Test
    void rounds_like_big_decimal_for_every_share_of_up_to_250() {
        for (int relevant = 1; relevant <= 250; relevant++) {
            for (int met = 0; met <= relevant; met++) {
                var expected = BigDecimal.valueOf(100L * met)
                        .divide(BigDecimal.valueOf(relevant), 0, RoundingMode.HALF_UP)
                        .intValueExact();
                assertThat(new Share(met, relevant).percent())
                        .as("%d of %d", met, relevant)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void has_no_percentage_when_nothing_counts() {
        assertThat(new Share(0, 0).percent()).isNull();
        assertThat(new Share(0, 0).band(RATING, BandOn.PRINTED)).isNull();
        assertThat(new Share(0, 0).band(RATING, BandOn.EXACT)).isNull();
    }

    @Test
    void has_no_band_without_a_scale() {
        assertThat(new Share(1, 2).band(null, BandOn.PRINTED)).isNull();
    }

    @Test
    void does_not_overflow_on_the_largest_counts() {
        int most = Integer.MAX_VALUE;
        assertThat(new Share(most, most).percent()).isEqualTo(100);
        assertThat(new Share(most - 1, most).percent()).isEqualTo(100);
        assertThat(new Share(most / 2, most).percent()).isEqualTo(50);
        assertThat(new Share(most, most).band(RATING, BandOn.EXACT)).isEqualTo("Outstanding");
        assertThat(new Share(most / 2, most).isLowerThan(new Share(most, most))).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"-1, 5", "6, 5", "1, 0", "0, -1"})
    void refuses_more_met_than_relevant_and_fewer_than_none(int met, int relevant) {
        assertThatThrownBy(() -> new Share(met, relevant))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need 0 <= met <= relevant, got met=%d relevant=%d".formatted(met, relevant));
    }

    /** Expected: the edges of METHODOLOGY 3.3, step 2; 20 of 31 is 64.5 exactly and prints 65. */
    @ParameterizedTest(name = "{0} of {1}: {2} by the printed value, {3} by the exact one")
    @CsvSource({
        "49, 100, Inadequate, Inadequate",
        "99, 200, Requires improvement, Inadequate",
        "50, 100, Requires improvement, Requires improvement",
        "64, 100, Requires improvement, Requires improvement",
        "20, 31, Good, Requires improvement",
        "129, 200, Good, Requires improvement",
        "65, 100, Good, Good",
        "79, 100, Good, Good",
        "159, 200, Outstanding, Good",
        "80, 100, Outstanding, Outstanding",
        "0, 1, Inadequate, Inadequate",
        "1, 1, Outstanding, Outstanding"
    })
    void is_banded_at_every_edge(int met, int relevant, String printed, String exact) {
        assertThat(new Share(met, relevant).band(RATING, BandOn.PRINTED)).isEqualTo(printed);
        assertThat(new Share(met, relevant).band(RATING, BandOn.EXACT)).isEqualTo(exact);
    }

    @ParameterizedTest(name = "{0}/{1} lower than {2}/{3}: {4}")
    @CsvSource({"1, 3, 1, 2, true", "1, 2, 1, 3, false", "1, 2, 2, 4, false", "0, 5, 1, 100, true", "0, 5, 0, 7, false"
    })
    void is_compared_by_the_exact_ratio(int met, int relevant, int otherMet, int otherRelevant, boolean lower) {
        assertThat(new Share(met, relevant).isLowerThan(new Share(otherMet, otherRelevant)))
                .isEqualTo(lower);
    }
}
