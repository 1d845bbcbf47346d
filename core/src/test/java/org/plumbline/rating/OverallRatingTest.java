package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.scenario.Rated.notRated;
import static org.plumbline.scenario.Rated.provisional;
import static org.plumbline.scenario.Rated.rated;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.AStandard;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.Scales;

/** The overall rating by points. */
class OverallRatingTest {
    private static final List<String> BY_POINTS = List.of("Inadequate", "Requires improvement", "Good", "Outstanding");

    /** Twelve judged standards, 1.1 to 1.12. */
    private static Inspection twelve(Unrated unrated) {
        var standards = IntStream.rangeClosed(1, 12)
                .mapToObj(at -> withStandard("1." + at).judged().question(aFact("fact-" + at, AnswerType.WORDS)))
                .toArray(AStandard[]::new);
        return anInspection(anEdition(standards).overall(unrated));
    }

    /** Judges so many of the twelve, from the first, so that they come to these points. */
    private static Inspection judged(Inspection inspection, int standards, int points) {
        int left = points;
        for (int at = 1; at <= standards; at++) {
            int each = Math.min(3, left);
            inspection.judge("1." + at, BY_POINTS.get(each));
            left -= each;
        }
        assertThat(left).isZero();
        for (int at = standards + 1; at <= 12; at++) {
            inspection.judge("1." + at, "");
        }
        return inspection;
    }

    /** Expected: 0-6, 7-18, 19-30 and 31-36 of 36 (METHODOLOGY 3.3, step 6). */
    @ParameterizedTest(name = "{0} of 36 is {1}")
    @CsvSource({
        "0, Inadequate",
        "6, Inadequate",
        "7, Requires improvement",
        "14, Requires improvement",
        "18, Requires improvement",
        "19, Good",
        "30, Good",
        "31, Outstanding",
        "36, Outstanding"
    })
    void is_the_band_of_the_points_added(int points, String rating) {
        var inspection = judged(twelve(Unrated.SCALE), 12, points);
        assertThat(inspection.overallRating()).isEqualTo(rated(rating));
        assertThat(inspection.overall().points()).isEqualTo(points);
        assertThat(inspection.overall().of()).isEqualTo(36);
    }

    /** Expected: the 2018 source report, 2+1+1+2+1+0+1+1+1+1+1+2 = 14 (METHODOLOGY 3.3, step 6). */
    @Test
    void says_every_step() {
        var points = new int[] {2, 1, 1, 2, 1, 0, 1, 1, 1, 1, 1, 2};
        var inspection = twelve(Unrated.NONE);
        for (int at = 1; at <= 12; at++) {
            inspection.judge("1." + at, BY_POINTS.get(points[at - 1]));
        }
        assertThat(inspection.overall().because())
                .hasSize(13)
                .startsWith("1.1 is Good: 2 points", "1.2 is Requires improvement: 1 point")
                .contains("1.6 is Inadequate: 0 points")
                .endsWith("14 of 36: Requires improvement, which runs from 7 to 18");
        assertThat(inspection.overall().points())
                .isEqualTo(Arrays.stream(points).sum());
    }

    /**
     * Expected: by hand, points × 36 ≥ edge × 24: Requires improvement from 5 (5×36=180 ≥ 168), Good from 13 (468 ≥
     * 456), Outstanding from 21 (756 ≥ 744). The published 1 of 24 is Inadequate (METHODOLOGY 3.3, step 7).
     */
    @ParameterizedTest(name = "{0} of 24 is {1}")
    @CsvSource({
        "1, Inadequate",
        "4, Inadequate",
        "5, Requires improvement",
        "12, Requires improvement",
        "13, Good",
        "20, Good",
        "21, Outstanding",
        "24, Outstanding"
    })
    void unrated_standards_leave_and_the_lower_edges_shrink(int points, String rating) {
        var inspection = judged(twelve(Unrated.SCALE), 8, points);
        assertThat(inspection.overallRating()).isEqualTo(rated(rating));
        assertThat(inspection.overall().of()).isEqualTo(24);
    }

    @Test
    void says_how_the_edge_shrank() {
        assertThat(judged(twelve(Unrated.SCALE), 8, 13).overall().because())
                .contains("1.9 is not rated")
                .endsWith("13 of 24: Good, whose lower edge 19 of 36 comes to 13 of 24 (13 × 36 ≥ 19 × 24)");
    }

    @Test
    void there_is_none_while_a_standard_is_unrated_where_the_edition_says_so() {
        var inspection = judged(twelve(Unrated.NONE), 11, 20);
        assertThat(inspection.overallRating()).isEqualTo(notRated());
        assertThat(inspection.overall().awarded()).isNull();
        assertThat(inspection.overall().because())
                .endsWith("20 of 33: no overall rating, because the edition gives none while a standard is not rated");
    }

    @Test
    void there_is_none_while_answers_still_have_to_rate_a_standard() {
        var inspection = anInspection(anEdition(
                        withStandard("1.1").judged(),
                        withStandard("2.1").lowest().question("a"))
                .overall(Unrated.SCALE));
        inspection.judge("1.1", "Good").cases("case-1", "case-2");
        assertThat(inspection.overall().computed()).isNull();
        assertThat(inspection.overall().awarded()).isNull();
        assertThat(inspection.overall().points()).isEqualTo(2);
        assertThat(inspection.overall().because())
                .contains("2.1 has no rating yet")
                .endsWith("2 of 3 so far: no overall rating until answers have rated the rest");
        inspection.answer("case-1", "a", NOT_MET).answer("case-2", "a", MET);
        assertThat(inspection.overall().computed()).isEqualTo("Requires improvement");
    }

    @Test
    void a_standard_that_nobody_judged_yet_holds_it_open() {
        var inspection = judged(twelve(Unrated.SCALE), 11, 30);
        var open = twelve(Unrated.SCALE);
        for (int at = 1; at <= 10; at++) {
            open.judge("1." + at, "Outstanding");
        }
        open.judge("1.11", "Inadequate");
        assertThat(inspection.overall().isProvisional()).isFalse();
        assertThat(open.overall().isProvisional()).isTrue();
        assertThat(open.overall().points()).isEqualTo(30);
        assertThat(open.overall().computed())
                .as("of the others so far: 30 × 36 ≥ 31 × 33")
                .isEqualTo("Outstanding");
        assertThat(open.overall().worst()).isEqualTo("Good");
        assertThat(open.overall().best()).isEqualTo("Outstanding");
    }

    @ParameterizedTest
    @CsvSource({"SCALE", "NONE"})
    void there_is_none_when_nothing_is_rated(Unrated unrated) {
        var inspection = judged(twelve(unrated), 0, 0);
        assertThat(inspection.overallRating()).isEqualTo(notRated());
        assertThat(inspection.overall().points()).isZero();
        assertThat(inspection.overall().of()).isZero();
        assertThat(inspection.overall().because()).endsWith("0 of 0: no overall rating, because nothing is rated");
    }

    @Test
    void all_points_or_none_lead_to_the_ends_of_the_scale() {
        assertThat(judged(twelve(Unrated.NONE), 12, 36).overallRating()).isEqualTo(rated("Outstanding"));
        assertThat(judged(twelve(Unrated.NONE), 12, 0).overallRating()).isEqualTo(rated("Inadequate"));
    }

    @Nested
    class While_answers_are_missing {
        private Inspection three(Unrated unrated) {
            return anInspection(anEdition(
                                    withStandard("1.1").judged(),
                                    withStandard("2.1").question("a"),
                                    withStandard("2.2").question("b").lowest())
                            .overall(unrated))
                    .judge("1.1", "Good");
        }

        /** Expected, of 9 points with edges 2, 5 and 8: 2+3+0 at the worst and 2+3+3 at the best. */
        @ParameterizedTest
        @CsvSource({"SCALE", "NONE"})
        void says_worst_and_best(Unrated unrated) {
            var inspection = three(unrated).count("a", 1, 0);
            assertThat(inspection.overallRating()).isEqualTo(provisional("Good", "Outstanding"));
        }

        @Test
        void has_no_ends_when_nothing_is_missing() {
            var inspection = three(Unrated.SCALE).count("a", 1, 0).count("b", 1, 0);
            assertThat(inspection.overall().worst()).isNull();
            assertThat(inspection.overall().best()).isNull();
        }

        @Test
        void an_award_closes_what_was_open() {
            var inspection = three(Unrated.SCALE).count("a", 1, 0).award("2.2", "Inadequate");
            assertThat(inspection.overallRating()).as("2 + 3 + 0 of 9").isEqualTo(rated("Good"));
        }

        /** Expected: 2.1 is settled at Inadequate and 2.2 open, so 2+0+0 to 2+0+3 of 9. */
        @Test
        void only_what_is_open_moves() {
            var inspection = three(Unrated.SCALE).count("a", 0, 1);
            assertThat(inspection.overallRating()).isEqualTo(provisional("Requires improvement", "Good"));
        }

        @Test
        void a_standard_that_applied_nowhere_is_not_missing() {
            var inspection = three(Unrated.SCALE).answer("case-1", "a", MET).answer("case-1", "b", NOT_APPLICABLE);
            assertThat(inspection.overallRating()).as("5 × 9 < 8 × 6").isEqualTo(rated("Good"));
        }
    }

    @Nested
    class The_rule_itself {
        @Test
        void is_none_in_an_edition_without_points() {
            assertThat(PointsRule.of(
                            anEdition(withStandard("1.1").question("a")).build()))
                    .isNull();
        }

        @Test
        void knows_what_it_rests_on() {
            var rule = Objects.requireNonNull(PointsRule.of(anEdition(
                            withStandard("1.1").judged(),
                            withStandard("1.2").question("a").ratedOn(Scales.COMMENT),
                            withStandard("1.3").question("b").withoutBands())
                    .overall(Unrated.SCALE)
                    .build()));
            assertThat(rule.id()).isEqualTo(Id.of("overall"));
            assertThat(rule.restsOn()).isEqualTo(ids("1.1", "1.2"));
            assertThat(rule.scaleOf(Id.of("1.2"))).isEqualTo(Scales.COMMENT);
            assertThatThrownBy(() -> rule.scaleOf(Id.of("1.3")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the overall does not rest on 1.3");
            assertThatThrownBy(() -> rule.overall(_ -> "Splendid"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'Splendid' is worth no points for 1.1");
        }

        @Test
        void counts_the_points_of_each_rating_on_its_own_scale() {
            var inspection = anInspection(anEdition(
                                    withStandard("1.1").judged(),
                                    withStandard("1.2").question("a").ratedOn(Scales.COMMENT))
                            .overall(Unrated.NONE))
                    .judge("1.1", "Good")
                    .answer("case-1", "a", MET)
                    .answer("case-2", "a", NOT_MET);
            assertThat(inspection.overall().because())
                    .containsExactly(
                            "1.1 is Good: 2 points",
                            "1.2 is SUBSTANTIAL: 1 point",
                            "3 of 6: Requires improvement, which runs from 2 to 3");
        }
    }
}
