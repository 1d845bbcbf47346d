package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.scenario.Rated.notRated;
import static org.plumbline.scenario.Rated.provisional;
import static org.plumbline.scenario.Rated.rated;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.scenario.Inspection;

/** Ratings that people give: judged standards, and awards beside what the rules compute. */
class JudgedRatingTest {
    private static Inspection inspection() {
        return anInspection(anEdition(
                                withStandard("1.1").judged(),
                                withStandard("2.1").question("a"))
                        .overall(Unrated.SCALE))
                .answer("case-1", "a", MET);
    }

    @Test
    void a_judged_standard_is_what_people_judged_however_they_cased_it() {
        var rating = inspection().judge("1.1", " requires improvement ").fullRatingOf("1.1");
        assertThat(rating.computed()).isEqualTo("Requires improvement");
        assertThat(rating.awarded()).isEqualTo("Requires improvement");
        assertThat(rating.because()).containsExactly("judged by lead: seen on site");
    }

    @Test
    void it_has_none_until_they_did() {
        var inspection = inspection();
        assertThat(inspection.ratingOf("1.1")).isEqualTo(provisional("Inadequate", "Outstanding"));
        assertThat(inspection.fullRatingOf("1.1").computed()).isNull();
        assertThat(inspection.fullRatingOf("1.1").awarded()).isNull();
        assertThat(inspection.fullRatingOf("1.1").because())
                .containsExactly("judged by people; no judgement is recorded yet");
    }

    @Test
    void people_may_decide_not_to_rate_it() {
        var inspection = inspection().judge("1.1", "");
        assertThat(inspection.ratingOf("1.1")).isEqualTo(notRated());
        assertThat(inspection.fullRatingOf("1.1").because())
                .containsExactly("not rated, decided by lead: seen on site");
    }

    @Test
    void an_award_stands_beside_the_computed_rating_with_its_reason() {
        var inspection = inspection().award("2.1", "good");
        var rating = inspection.fullRatingOf("2.1");
        assertThat(inspection.ratingOf("2.1")).isEqualTo(rated("Outstanding"));
        assertThat(rating.awarded()).isEqualTo("Good");
        assertThat(rating.because())
                .containsExactly(
                        "1 of 1 met, 100%: Outstanding, which runs from 80 to 100",
                        "Good awarded by panel: near the edge");
    }

    @Test
    void an_award_may_change_a_judged_standard_too() {
        var rating =
                inspection().judge("1.1", "Good").award("1.1", "Outstanding").fullRatingOf("1.1");
        assertThat(rating.computed()).isEqualTo("Good");
        assertThat(rating.awarded()).isEqualTo("Outstanding");
    }

    /** Expected: 1 point for 1.1 and, awarded, 2 instead of 3 for 2.1. */
    @Test
    void the_overall_follows_from_what_was_awarded() {
        var inspection = inspection().judge("1.1", "Requires improvement");
        assertThat(inspection.overall().points()).isEqualTo(4);
        assertThat(inspection.award("2.1", "Good").overall().points()).isEqualTo(3);
        assertThat(inspection.overall().computed()).isEqualTo("Requires improvement");
    }

    @Test
    void the_overall_may_be_awarded_too() {
        var overall =
                inspection().judge("1.1", "Good").award("overall", "Inadequate").overall();
        assertThat(overall.computed()).isEqualTo("Good");
        assertThat(overall.awarded()).isEqualTo("Inadequate");
        assertThat(overall.because()).last().isEqualTo("Inadequate awarded by panel: near the edge");
    }

    @Test
    void without_an_award_the_computed_overall_holds() {
        var overall = inspection().judge("1.1", "Good").overall();
        assertThat(overall.awarded()).isEqualTo("Good");
    }

    @Test
    void an_awarded_overall_carries_the_name_on_its_scale() {
        var overall = inspection()
                .judge("1.1", "Good")
                .award("overall", " inadequate ")
                .overall();
        assertThat(overall.awarded()).isEqualTo("Inadequate");
        assertThat(overall.because()).last().isEqualTo("Inadequate awarded by panel: near the edge");
    }

    @Test
    void the_first_of_two_judgements_holds() {
        var inspection = inspection().judge("1.1", "Good").judge("1.1", "Inadequate");
        assertThat(inspection.ratingOf("1.1")).isEqualTo(rated("Good"));
    }
}
