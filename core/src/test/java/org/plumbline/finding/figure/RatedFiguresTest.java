package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.scenario.AnEdition;
import org.plumbline.scenario.Inspection;

/** Ratings of questions, standards and the service. */
class RatedFiguresTest {
    private static AnEdition edition() {
        return anEdition(
                withStandard("1.1").question("lit"),
                withStandard("1.2").question("clean").withoutBands(),
                withStandard("1.3").judged());
    }

    private static Inspection made() {
        return anInspection(edition()
                        .theme("light", "lit", "clean")
                        .sectionScore("1")
                        .overall(Unrated.NONE))
                .count("lit", 7, 3)
                .count("clean", 5, 5);
    }

    private static AReport report() {
        return AReport.on(made().judge("1.3", "Outstanding"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lit rating, Good",
        "clean rating, Requires improvement",
        "1.1 rating, Good",
        "1.3 rating, Outstanding",
        "1.3, Outstanding",
        "light rating, Requires improvement",
        "overall rating, Good",
        "overall, Good",
        "overall points, 5",
        "overall of, 6"
    })
    void a_rating_is_said_in_the_words_of_its_scale(String written, String said) {
        assertThat(report().reads(written)).isEqualTo(said);
    }

    @Test
    void behind_a_rating_that_was_counted_stands_the_count() {
        assertThat(report().words("1.1 rating")).isEqualTo(new Said.Words("Good", 7, 10, "rating", true));
        assertThat(report().words("1.3 rating")).isEqualTo(new Said.Words("Outstanding", null, null, "rating", true));
        assertThat(report().words("overall points")).isEqualTo(new Said.Words("5", 5, 6, "points", true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1 percent, 60%", "1.2 percent, 50%", "light percent, 60%", "1.1, seven of the ten"})
    void standards_sections_and_themes_are_counts_too(String written, String said) {
        assertThat(report().reads(written)).isEqualTo(said);
    }

    @Test
    void what_is_scored_without_a_scale_has_no_rating() {
        assertThat(report().refuses("1.2 rating")).isEqualTo("1.2 has no rating. Use another form");
        assertThat(report().refuses("1 rating")).isEqualTo("1 has no rating. Use another form");
        var unbanded = anInspection(edition().withoutQuestionBands()).count("lit", 7, 3);
        assertThat(AReport.on(unbanded).refuses("lit rating")).isEqualTo("lit has no rating. Use another form");
    }

    @Test
    void an_awarded_rating_takes_the_place_of_the_computed_one() {
        assertThat(AReport.on(made().award("1.1", "Outstanding")).reads("1.1 rating"))
                .isEqualTo("Outstanding");
    }

    @Test
    void a_standard_that_nobody_has_judged_yet_has_no_rating() {
        assertThat(AReport.on(made()).refuses("1.3 rating"))
                .isEqualTo("1.3 has no rating yet. Rate it, or take the sentence out");
    }

    @Test
    void an_edition_without_an_overall_rating_has_none_to_name() {
        var report = AReport.on(anInspection(edition()).count("lit", 7, 3));
        assertThat(report.refuses("overall rating"))
                .isEqualTo("this edition has no overall rating. Take the sentence out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "count", "number", "all-but", "comparator"})
    void a_rating_without_a_count_has_no_other_form(String form) {
        assertThat(report().refuses("1.3 " + form)).isEqualTo("1.3 cannot be said as '%s'. Use rating".formatted(form));
        assertThat(report().refuses("overall " + form))
                .isEqualTo("overall cannot be said as '%s'. Use rating, points or of".formatted(form));
    }

    @Test
    void a_judged_standard_has_no_points() {
        assertThat(report().refuses("1.3 points")).isEqualTo("1.3 cannot be said as 'points'. Use rating");
    }

    @Test
    void ratings_that_something_missing_can_change_are_not_settled() {
        var missing = AReport.on(made().judge("1.3", "Outstanding").cases("case-11", "case-12", "case-13"));
        assertThat(missing.words("lit rating").settled()).isFalse();
        assertThat(missing.words("1.1 percent").settled()).isFalse();
        assertThat(missing.words("1.3 rating").settled()).isTrue();
    }

    @Test
    void checked_words_can_be_a_rating() {
        assertThat(report().accepts("good", "1.1 rating")).isTrue();
        assertThat(report().accepts("Good", "overall rating")).isTrue();
        assertThat(report().checked("outstanding", "1.3"))
                .isEqualTo(new Said.Words("outstanding", null, null, "checked", true));
        assertThat(report().refuses("Outstanding", "1.1 rating"))
                .isEqualTo("'Outstanding' does not fit: it is Good. Write the sentence anew");
        assertThat(report().refuses("Outstanding", "overall rating"))
                .isEqualTo("'Outstanding' does not fit: it is Good. Write the sentence anew");
    }
}
