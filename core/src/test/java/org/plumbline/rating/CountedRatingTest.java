package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.scenario.Rated.notRated;
import static org.plumbline.scenario.Rated.provisional;
import static org.plumbline.scenario.Rated.rated;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.Scales;

/** Ratings of pooled and per-case scores. */
class CountedRatingTest {
    private static Inspection commented() {
        return anInspection(withStandard("1.1").question("a").ratedOn(Scales.COMMENT));
    }

    /** Expected: the edges of METHODOLOGY 1.3. */
    @ParameterizedTest(name = "{0} met and {1} not: {2}")
    @CsvSource({
        "44, 56, DRASTIC",
        "45, 55, SUBSTANTIAL",
        "59, 41, SUBSTANTIAL",
        "60, 40, MODERATE",
        "74, 26, MODERATE",
        "75, 25, MINIMUM"
    })
    void is_the_band_that_holds_the_score(int met, int notMet, String comment) {
        assertThat(commented().count("a", met, notMet).ratingOf("1.1")).isEqualTo(rated(comment));
    }

    @Test
    void says_how_it_came_about() {
        assertThat(commented().count("a", 2, 1).fullRatingOf("1.1"))
                .isEqualTo(new Rating(
                        Id.of("1.1"),
                        "MODERATE",
                        "MODERATE",
                        null,
                        null,
                        java.util.List.of("2 of 3 met, 67%: MODERATE, which runs from 60 to 74"),
                        java.util.List.of()));
    }

    /** Expected: 1 of 2 so far; with the third answer 1 of 3 or 2 of 3. */
    @Test
    void is_provisional_while_an_answer_is_missing() {
        var inspection = commented().count("a", 1, 1).cases("case-3");
        assertThat(inspection.ratingOf("1.1")).isEqualTo(provisional("DRASTIC", "MODERATE"));
        var rating = inspection.fullRatingOf("1.1");
        assertThat(rating.isProvisional()).isTrue();
        assertThat(rating.computed()).isEqualTo("SUBSTANTIAL");
        assertThat(rating.because())
                .containsExactly("1 of 2 met, 50%: SUBSTANTIAL, which runs from 45 to 59", "1 answer is not there yet");
    }

    @Test
    void is_none_when_nothing_counts() {
        var inspection = commented().answer("case-1", "a", NOT_APPLICABLE);
        assertThat(inspection.ratingOf("1.1")).isEqualTo(notRated());
        assertThat(inspection.fullRatingOf("1.1").because())
                .containsExactly("nothing to count: the question did not apply, or was not asked, in any case");
        assertThat(inspection.fullRatingOf("1.1").isProvisional()).isFalse();
    }

    @Test
    void rates_cases_where_the_rule_counts_cases() {
        var inspection = anInspection(withStandard("1.1")
                        .question("a")
                        .question("b")
                        .perCase()
                        .goodAt(65))
                .count("a", 2, 0)
                .count("b", 1, 1);
        assertThat(inspection.ratingOf("1.1")).as("1 case of 2").isEqualTo(rated("Requires improvement"));
    }

    @Test
    void a_score_without_bands_is_not_rated() {
        var inspection =
                anInspection(withStandard("1.1").question("a").withoutBands()).answer("case-1", "a", MET);
        assertThat(inspection.ratings().ratings()).isEmpty();
        assertThat(inspection.ratings().overall()).isNull();
    }

    /** Expected: 20 of 31 is 64.5 %, printed 65. */
    @ParameterizedTest
    @CsvSource({"PRINTED, Good", "EXACT, Requires improvement"})
    void is_banded_on_what_the_edition_says(BandOn bandOn, String rating) {
        var inspection = anInspection(
                        anEdition(withStandard("1.1").question("a")).bandOn(bandOn))
                .count("a", 20, 11);
        assertThat(inspection.ratingOf("1.1")).isEqualTo(rated(rating));
    }

    @Test
    void a_theme_is_rated_like_a_criterion() {
        var inspection = anInspection(anEdition(
                                withStandard("1.1").question("a"),
                                withStandard("1.2").question("b"))
                        .theme("safeguarding", "a", "b"))
                .answer("case-1", "a", MET)
                .answer("case-1", "b", NOT_MET);
        assertThat(inspection.ratingOf("safeguarding")).isEqualTo(rated("Requires improvement"));
        assertThat(inspection.ratings().rating(Id.of("9.9"))).isEmpty();
    }

    @Test
    void is_provisional_too_where_the_worst_is_no_rating_at_all() {
        var inspection = anInspection(anEdition(
                                withStandard("1.1").question(aQuestion("a").when(attribute("custody", "yes"))))
                        .attribute("custody", AttributeType.FLAG))
                .answer("case-1", "a", MET);
        assertThat(inspection.fullRatingOf("1.1").isProvisional()).isTrue();
    }
}
