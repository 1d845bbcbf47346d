package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.evidence.Indicator;
import org.plumbline.evidence.Indicator.Better;
import org.plumbline.evidence.Indicator.Unit;
import org.plumbline.finding.Gathered;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;

/** Words of a writer's own choice; the made house style lets a neighbouring word fit within three points. */
class ClaimTest {
    private static Inspection made() {
        return anInspection(anEdition(
                        withStandard("2.1").question("lit"),
                        withStandard("2.2").question("clean"),
                        withStandard("2.3").question("oiled"))
                .languages("en", "cy"));
    }

    private static AReport report(int met, int of) {
        return AReport.on(made().count("lit", met, of - met));
    }

    /** 2.1 is 50 percent, 2.2 is 70, 2.3 is 70 too. */
    private static AReport three() {
        return AReport.on(made().count("lit", 5, 5).count("clean", 7, 3).count("oiled", 7, 3));
    }

    private static AReport measured(String value, @Nullable String comparator, Better better) {
        var indicator = new Indicator(
                Id.of("again"),
                null,
                new BigDecimal(value),
                comparator == null ? null : new BigDecimal(comparator),
                Unit.PERCENT,
                better,
                "2017",
                "made",
                words("again"),
                words("England and Wales"));
        return three().gathered(new Gathered(List.of(), List.of(), List.of(indicator), List.of()));
    }

    @ParameterizedTest(name = "{1} of {2}: {0}")
    @CsvSource({
        "just over two-thirds, 26, 38",
        "Just over two-thirds, 26, 38",
        "the great majority, 9, 10",
        "most, 26, 38",
        "68%, 26, 38",
        "26 of the 38, 26, 38",
        "26 out of 38, 26, 38",
        "26, 26, 38",
        "three of the four, 3, 4",
        "three, 3, 4",
        "3, 3, 4",
        "all but two, 6, 8",
        "all, 8, 8",
        "all eight, 8, 8",
        "none, 0, 8",
        "none of the eight, 0, 8",
        "the only one, 1, 1"
    })
    void words_fit_that_house_style_would_say(String words, int met, int of) {
        assertThat(report(met, of).checked(words, "lit")).isEqualTo(new Said.Words(words, met, of, "checked", true));
    }

    @ParameterizedTest(name = "{1} of {2}: {0}")
    @CsvSource({
        "ychydig mwy na dau draean, 26, 38",
        "y rhan fwyaf, 26, 38",
        "rhan fwyaf, 26, 38",
        "tri o'r pedwar, 3, 4",
        "dri o'r pedwar, 3, 4",
        "pob un ond dau, 6, 8",
        "mhob un ond dau, 6, 8",
        "thri chwarter, 6, 8",
        "dair, 3, 8",
        "3, 3, 8"
    })
    void welsh_words_fit_changed_or_not(String words, int met, int of) {
        var feminine = words.equals("dair") ? "lit f" : "lit";
        assertThat(report(met, of).accepts(words, feminine, "cy")).isTrue();
    }

    @ParameterizedTest(name = "{1} percent: {0}, {2}")
    @CsvSource({
        "two-thirds, 70, true",
        "two-thirds, 71, false",
        "two-thirds, 63, true",
        "two-thirds, 62, false",
        "half, 47, true",
        "half, 53, true",
        "half, 54, false",
        "most, 47, true",
        "most, 46, false",
        "the great majority, 77, true",
        "the great majority, 76, false",
        "all, 99, false",
        "none, 1, false",
        "over three-quarters, 100, false",
        "under a third, 0, false"
    })
    void a_neighbouring_word_fits_within_the_slack_but_never_all_or_none(String words, int percent, boolean fits) {
        assertThat(report(percent, 100).accepts(words, "lit")).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"half", "all", "none", "three of the four", "27 of the 38", "69%", "27", "all but two", "Good"})
    void words_that_do_not_fit_are_told_with_the_value_and_what_fits(String words) {
        assertThat(report(26, 38).refuses(words, "lit"))
                .isEqualTo(
                        "'%s' does not fit 68%% (26 of 38). Write the sentence anew; these fit: just over two-thirds, most, 26 of the 38, 26 out of 38, 68%%, 26"
                                .formatted(words));
    }

    @Test
    void all_but_fits_only_where_house_style_says_it() {
        assertThat(report(5, 8).accepts("all but three", "lit")).isFalse();
        assertThat(report(6, 8).accepts("all but three", "lit")).isFalse();
    }

    @Test
    void words_about_what_was_not_met_are_held_against_that() {
        assertThat(report(26, 38).accepts("under a third", "lit not-met")).isTrue();
        assertThat(report(26, 38).accepts("12 of the 38", "lit not-met")).isTrue();
        assertThat(report(26, 38).refuses("most", "lit not-met")).startsWith("'most' does not fit 32% (12 of 38)");
    }

    @Test
    void words_with_a_noun_fit() {
        assertThat(report(6, 8).accepts("six of the eight cases", "lit noun=case/cases"))
                .isTrue();
        assertThat(report(6, 8).accepts("six cases", "lit noun=case/cases")).isTrue();
    }

    @Test
    void words_about_nothing_or_about_nobody_are_refused() {
        assertThat(report(3, 4).refuses("most", "lamp")).startsWith("there is no figure 'lamp'");
        var nobody = AReport.on(made().answer("case-1", "lit", Judgement.NOT_APPLICABLE));
        assertThat(nobody.refuses("none", "lit")).startsWith("there is nothing to count");
    }

    @ParameterizedTest(name = "{0} and {1}, better {2}: {3} is {4}")
    @CsvSource({
        "41.3, 40.9, LOWER, above, true",
        "41.3, 40.9, LOWER, higher than, true",
        "41.3, 40.9, LOWER, below, false",
        "41.3, 40.9, LOWER, lower than, false",
        "41.3, 40.9, LOWER, worse than, true",
        "41.3, 40.9, LOWER, better than, false",
        "41.3, 40.9, HIGHER, better than, true",
        "41.3, 40.9, HIGHER, worse than, false",
        "41.3, 40.9, HIGHER, the same as, false",
        "40.9, 41.3, LOWER, better than, true",
        "40.9, 41.3, NEITHER, below, true",
        "40.9, 40.90, LOWER, the same as, true",
        "40.9, 40.90, LOWER, above, false",
        "40.9, 40.90, LOWER, better than, false"
    })
    void a_direction_is_that_of_an_indicator_to_its_comparator(
            String value, String comparator, Better better, String words, boolean fits) {
        assertThat(measured(value, comparator, better).accepts(words, "indicator.again"))
                .isEqualTo(fits);
    }

    @Test
    void directions_are_said_in_welsh_too() {
        var report = measured("41.3", "40.9", Better.LOWER);
        assertThat(report.accepts("uwch na", "indicator.again", "cy")).isTrue();
        assertThat(report.accepts("yn waeth na", "indicator.again", "cy")).isTrue();
        assertThat(report.accepts("is na", "indicator.again", "cy")).isFalse();
        assertThat(report.accepts("yr un fath â", "indicator.again", "cy")).isFalse();
        assertThat(three().accepts("isaf", "2.1 2.2 2.3", "cy")).isTrue();
        assertThat(three().accepts("uchaf", "2.1 2.2 2.3", "cy")).isFalse();
    }

    @Test
    void a_direction_that_does_not_fit_is_told_with_both_numbers() {
        assertThat(measured("41.3", "40.9", Better.LOWER).refuses("below", "indicator.again"))
                .isEqualTo(
                        "'below' does not fit: indicator.again is 41.3, and it is held against [40.9]. Write the sentence anew");
    }

    @Test
    void a_direction_needs_something_to_hold_it_against() {
        assertThat(measured("41.3", null, Better.LOWER).refuses("above", "indicator.again"))
                .startsWith("there is nothing to hold 'above' against");
        assertThat(three().refuses("above", "2.1 service")).startsWith("there is nothing to hold 'above' against");
    }

    @Test
    void where_neither_way_is_good_nothing_is_better_or_worse() {
        assertThat(measured("41.3", "40.9", Better.NEITHER).refuses("worse than", "indicator.again"))
                .isEqualTo(
                        "indicator.again is neither good nor bad. Fill in 'better' in indicators.csv, or say above or below");
    }

    @ParameterizedTest(name = "{0} [{1}]: {2}")
    @CsvSource({
        "higher than, 2.2 2.1, true",
        "higher than, 2.1 2.2, false",
        "higher than, 2.2 2.3, false",
        "lower than, 2.1 2.2, true",
        "better than, 2.2 2.1, true",
        "worse than, 2.1 2.2, true",
        "the same as, 2.2 2.3, true",
        "the same as, 2.2 2.1, false",
        "lowest, 2.1 2.2 2.3, true",
        "highest, 2.2 2.1 2.3, false",
        "highest, 2.2 2.1, true",
        "Highest, 2.2 2.1, true",
        "lowest, 2.2 2.1 2.3, false",
        "above, lit clean, false",
        "below, lit clean, true"
    })
    void scores_are_compared_by_their_whole_percentages(String words, String of, boolean fits) {
        assertThat(three().accepts(words, of)).isEqualTo(fits);
    }

    @Test
    void figures_are_compared_with_words_of_comparison_only() {
        assertThat(three().refuses("most", "2.2 2.1"))
                .isEqualTo("'most' does not compare figures. Use words such as above, higher than");
        assertThat(three().refuses("highest", "2.2 2.1 lamp")).startsWith("there is no figure 'lamp'");
        assertThat(three().refuses("lower than", "2.2 2.1"))
                .isEqualTo(
                        "'lower than' does not fit: 2.2 is 70, and it is held against [50]. Write the sentence anew");
    }

    @Test
    void a_comparison_with_something_provisional_is_not_settled() {
        assertThat(three().checked("higher than", "2.2 2.1").settled()).isTrue();
        var missing = made().count("lit", 5, 5).count("clean", 7, 3).cases("case-11");
        assertThat(AReport.on(missing).checked("higher than", "2.2 2.1").settled())
                .isFalse();
    }

    @Test
    void an_indicators_own_value_fits() {
        assertThat(measured("41", "40", Better.LOWER).accepts("41%", "indicator.again"))
                .isTrue();
        assertThat(measured("41", "40", Better.LOWER).refuses("42%", "indicator.again"))
                .isEqualTo("'42%' does not fit: it is 41%. Write the sentence anew");
    }
}
