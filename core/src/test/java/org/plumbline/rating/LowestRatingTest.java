package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.scenario.Rated.notRated;
import static org.plumbline.scenario.Rated.provisional;
import static org.plumbline.scenario.Rated.rated;
import static org.plumbline.scenario.Scenario.aKeyQuestion;
import static org.plumbline.scenario.Scenario.aPrompt;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.plumbline.scenario.Inspection;

/** Ratings by the lowest of the questions' own scores. */
class LowestRatingTest {
    private static Inspection inspection() {
        return anInspection(withStandard("2.2")
                .question(aKeyQuestion("2.2.1"))
                .question(aKeyQuestion("2.2.2"))
                .question(aKeyQuestion("2.2.3"))
                .lowest());
    }

    /** Expected: standard 2.2 of the 2018 source report, 80, 48 and 62 rated Inadequate (METHODOLOGY 3.3, step 3). */
    @Test
    void is_the_band_of_the_lowest_question_and_not_of_the_mean() {
        var inspection =
                inspection().count("2.2.1", 20, 5).count("2.2.2", 12, 13).count("2.2.3", 18, 11);
        inspection.answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.ratingOf("2.2")).isEqualTo(rated("Inadequate"));
        assertThat(inspection.fullRatingOf("2.2").because())
                .containsExactly(
                        "2.2.1: 20 of 25, 80%, Outstanding",
                        "2.2.2: 12 of 25, 48%, Inadequate",
                        "2.2.3: 18 of 29, 62%, Requires improvement",
                        "2.2.2 is the lowest, so the rating is Inadequate");
    }

    @Test
    void the_first_decides_when_two_are_equally_low() {
        var inspection = inspection().count("2.2.1", 2, 0).count("2.2.2", 1, 1).count("2.2.3", 1, 1);
        assertThat(inspection.fullRatingOf("2.2").because().getLast())
                .isEqualTo("2.2.2 is the lowest, so the rating is Requires improvement");
    }

    @Test
    void a_question_that_applied_in_no_case_leaves() {
        var inspection = inspection().count("2.2.1", 3, 0).count("2.2.2", 2, 1);
        inspection.answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.ratingOf("2.2")).isEqualTo(rated("Good"));
        assertThat(inspection.fullRatingOf("2.2").because()).contains("2.2.3: applied in no case, so it is left out");
    }

    @Test
    void a_question_that_left_does_not_decide() {
        var inspection = inspection().count("2.2.2", 3, 0).count("2.2.3", 2, 1);
        inspection.answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.fullRatingOf("2.2").because()).endsWith("2.2.3 is the lowest, so the rating is Good");
    }

    @Test
    void is_none_when_no_question_applied() {
        var inspection = inspection().cases("case-1").answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.ratingOf("2.2")).isEqualTo(notRated());
        assertThat(inspection.fullRatingOf("2.2").because().getLast())
                .isEqualTo("not rated: no question applied in any case");
        assertThat(inspection.fullRatingOf("2.2").flags()).isEmpty();
    }

    @Test
    void waits_for_a_question_that_nobody_has_answered() {
        var inspection = inspection().count("2.2.1", 3, 0).count("2.2.2", 2, 1);
        var rating = inspection.fullRatingOf("2.2");
        assertThat(inspection.ratingOf("2.2")).isEqualTo(provisional("Inadequate", "Good"));
        assertThat(rating.computed()).isNull();
        assertThat(rating.because())
                .containsExactly(
                        "2.2.1: 3 of 3, 100%, Outstanding",
                        "2.2.2: 2 of 3, 67%, Good",
                        "2.2.3: no answer that counts yet",
                        "no rating yet: a question has no answer that counts",
                        "what is still open could make it anything from Inadequate to Good");
    }

    @Test
    void says_when_what_is_open_cannot_change_it() {
        var inspection = inspection().count("2.2.1", 0, 3).count("2.2.2", 3, 0).count("2.2.3", 2, 1);
        inspection.answer("case-4", "2.2.1", NOT_MET).answer("case-4", "2.2.2", MET);
        assertThat(inspection.fullRatingOf("2.2").isProvisional()).isTrue();
        assertThat(inspection.fullRatingOf("2.2").because().getLast()).isEqualTo("what is still open cannot change it");
    }

    /** Expected: 2.2.1 is 2 of 3 so far, 2 of 4 or 3 of 4 at the ends; the others hold at 75 %. */
    @Test
    void is_provisional_and_says_so_far_while_single_answers_are_missing() {
        var inspection = inspection().count("2.2.1", 2, 1).count("2.2.2", 3, 1).count("2.2.3", 3, 1);
        var rating = inspection.fullRatingOf("2.2");
        assertThat(rating.computed()).isEqualTo("Good");
        assertThat(inspection.ratingOf("2.2")).isEqualTo(provisional("Requires improvement", "Good"));
        assertThat(rating.because()).contains("2.2.1: 2 of 3, 1 missing, 67%, Good");
    }

    @Test
    void prompts_do_not_count_into_it() {
        var inspection = anInspection(withStandard("2.2")
                        .question(aKeyQuestion("2.2.1"))
                        .question(aPrompt("2.2.1a").informs("2.2.1"))
                        .lowest())
                .answer("case-1", "2.2.1", MET)
                .answer("case-1", "2.2.1a", NOT_MET);
        assertThat(inspection.ratingOf("2.2")).isEqualTo(rated("Outstanding"));
    }
}
