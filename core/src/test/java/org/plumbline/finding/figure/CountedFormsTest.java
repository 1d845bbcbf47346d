package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.framework.Edition;
import org.plumbline.scenario.AnEdition;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.Inspection;

/**
 * Counts of cases, as the table of forms in docs/writing-reports.md says them. The made house style: counts up to ten
 * relevant, words up to ten, "all but" of at most four and from 75 percent on.
 */
class CountedFormsTest {
    private static AnEdition edition() {
        return anEdition(withStandard("1.1").question("lit")).languages("en", "cy");
    }

    /** A report on so many cases, and so many of them met. */
    private static AReport report(int met, int of) {
        return report(edition().build(), met, of);
    }

    private static AReport report(Edition edition, int met, int of) {
        return AReport.on(Inspection.under(edition).count("lit", met, of - met));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"26, 38, 68%", "1, 8, 13%", "0, 12, 0%", "12, 12, 100%", "1, 200, 1%", "199, 200, 100%"})
    void percent_is_whole_and_half_up(int met, int of, String said) {
        assertThat(report(met, of).reads("lit percent")).isEqualTo(said);
        assertThat(report(met, of).readsInWelsh("lit percent")).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource({
        "26, 38, 26 of the 38, 26 o'r 38",
        "6, 8, six of the eight, chwech o'r wyth",
        "9, 10, nine of the ten, naw o'r deg",
        "10, 11, 10 of the 11, 10 o'r 11",
        "9, 9, all nine, pob un o'r naw",
        "11, 11, all 11, pob un o'r 11",
        "0, 4, none of the four, dim un o'r pedwar",
        "0, 11, none of the 11, dim un o'r 11",
        "1, 1, the only one, yr unig un"
    })
    void count_is_in_words_up_to_ten_and_in_digits_above(int met, int of, String english, String welsh) {
        assertThat(report(met, of).reads("lit count")).isEqualTo(english);
        assertThat(report(met, of).readsInWelsh("lit count")).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "26, 38, 26 out of 38, 26 allan o 38",
        "6, 8, six out of eight, chwech allan o wyth",
        "6, 12, 6 out of 12, 6 allan o 12",
        "9, 9, all nine, pob un o'r naw",
        "0, 4, none of the four, dim un o'r pedwar"
    })
    void out_of_is_in_words_only_where_both_numbers_can_be(int met, int of, String english, String welsh) {
        assertThat(report(met, of).reads("lit out-of")).isEqualTo(english);
        assertThat(report(met, of).readsInWelsh("lit out-of")).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} and {3}")
    @CsvSource({"26, 38, 26, 38", "6, 8, six, eight", "10, 11, ten, 11", "0, 8, none, eight"})
    void number_is_what_was_met_and_of_what_was_relevant(int met, int of, String number, String relevant) {
        assertThat(report(met, of).reads("lit number")).isEqualTo(number);
        assertThat(report(met, of).reads("lit of")).isEqualTo(relevant);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} and {3}")
    @CsvSource({"26, 38, 26, 38", "6, 8, chwech, wyth", "2, 3, dau, tri", "0, 4, dim, pedwar"})
    void numbers_have_their_own_words_in_welsh(int met, int of, String number, String relevant) {
        assertThat(report(met, of).readsInWelsh("lit number")).isEqualTo(number);
        assertThat(report(met, of).readsInWelsh("lit of")).isEqualTo(relevant);
    }

    @Test
    void numbers_of_feminine_things_are_feminine_in_welsh() {
        var report = report(3, 4);
        assertThat(report.readsInWelsh("lit number f")).isEqualTo("tair");
        assertThat(report.readsInWelsh("lit of f")).isEqualTo("pedair");
        assertThat(report.readsInWelsh("lit count f")).isEqualTo("tair o'r pedair");
        assertThat(report.reads("lit count f")).isEqualTo("three of the four");
        assertThat(report(8, 10).readsInWelsh("lit all-but f")).isEqualTo("pob un ond dwy");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource({
        "35, 38, all but three, pob un ond tri",
        "34, 38, all but four, pob un ond pedwar",
        "3, 4, all but one, pob un ond un",
        "38, 38, all, pob un",
        "1, 1, all, pob un"
    })
    void all_but_says_how_many_are_missing(int met, int of, String english, String welsh) {
        assertThat(report(met, of).reads("lit all-but")).isEqualTo(english);
        assertThat(report(met, of).readsInWelsh("lit all-but")).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"33, 38", "5, 8", "0, 3"})
    void all_but_is_refused_where_too_many_are_missing(int met, int of) {
        assertThat(report(met, of).refuses("lit all-but"))
                .startsWith("'all but' does not fit %d of %d".formatted(met, of))
                .contains("at most 4", "from 75% on");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource({
        "26, 38, just over two-thirds, ychydig mwy na dau draean",
        "2, 3, two-thirds, dau draean",
        "5, 10, half, hanner",
        "4, 4, all, pob un",
        "0, 4, none, dim un"
    })
    void fraction_is_that_of_house_style(int met, int of, String english, String welsh) {
        assertThat(report(met, of).reads("lit fraction")).isEqualTo(english);
        assertThat(report(met, of).readsInWelsh("lit fraction")).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource({"26, 38, most, y rhan fwyaf", "4, 5, the great majority, y mwyafrif mawr", "1, 5, a minority, lleiafrif"
    })
    void quantity_is_that_of_house_style(int met, int of, String english, String welsh) {
        assertThat(report(met, of).reads("lit quantity")).isEqualTo(english);
        assertThat(report(met, of).readsInWelsh("lit quantity")).isEqualTo(welsh);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"6, 8, six of the eight, count", "10, 10, all ten, count", "6, 11, 55%, percent", "26, 38, 68%, percent"
    })
    void a_figure_without_a_form_is_a_count_where_few_are_relevant_and_else_a_percentage(
            int met, int of, String said, String form) {
        assertThat(report(met, of).words("lit")).isEqualTo(new Said.Words(said, met, of, form, true));
    }

    @Test
    void an_edition_that_prints_counts_has_counts_in_place_of_percentages() {
        var printing = Changed.in(edition().build(), "surroundings.printsCounts", true);
        assertThat(report(printing, 26, 38).reads("lit")).isEqualTo("26 out of 38");
        assertThat(report(printing, 6, 8).reads("lit")).isEqualTo("six of the eight");
        assertThat(report(printing, 26, 38).reads("lit percent")).isEqualTo("68%");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "number, 12",
        "percent, 32%",
        "count, 12 of the 38",
        "out-of, 12 out of 38",
        "of, 38",
        "fraction, under a third",
        "quantity, a minority"
    })
    void every_form_can_count_what_was_not_met(String form, String said) {
        assertThat(report(26, 38).reads("lit %s not-met".formatted(form))).isEqualTo(said);
        assertThat(report(26, 38).reads("lit not-met %s".formatted(form))).isEqualTo(said);
    }

    @Test
    void what_was_not_met_stands_behind_the_words() {
        assertThat(report(2, 8).words("lit not-met"))
                .isEqualTo(new Said.Words("six of the eight", 6, 8, "count", true));
        assertThat(report(1, 8).reads("lit all-but not-met")).isEqualTo("all but one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "comparator", "lowest", "highest", "average", "services"})
    void a_form_for_something_else_is_told_with_the_forms_that_would_do(String form) {
        assertThat(report(26, 38).refuses("lit " + form))
                .isEqualTo(
                        "lit cannot be said as '%s'. Use percent, count, out-of, number, of, all-but, fraction, quantity or rating"
                                .formatted(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "percent", "count", "out-of", "all-but", "fraction", "quantity", "rating"})
    void where_no_case_is_relevant_there_is_nothing_to_count(String form) {
        assertThat(nobody().refuses("lit " + form)).startsWith("there is nothing to count. Take the sentence out");
    }

    @Test
    void where_no_case_is_relevant_the_number_is_none() {
        assertThat(nobody().reads("lit number")).isEqualTo("none");
        assertThat(nobody().reads("lit of")).isEqualTo("none");
        assertThat(nobody().readsInWelsh("lit of")).isEqualTo("dim");
    }

    private static AReport nobody() {
        return AReport.on(Inspection.under(edition().build()).answer("case-1", "lit", Judgement.NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "count, Six of the eight, Chwech o'r wyth",
        "number, Six, Chwech",
        "fraction, Three-quarters, Tri chwarter",
        "all-but, All but two, Pob un ond dau",
        "percent, 75%, 75%",
        "all-but soft, All but two, Bob un ond dau",
        "all-but nasal, , Mhob un ond dau"
    })
    void at_the_start_of_a_sentence_a_word_has_a_capital(String form, String english, String welsh) {
        var report = report(6, 8);
        if (english != null) {
            assertThat(report.begins("lit " + form, "en")).isEqualTo(english);
        }
        assertThat(report.begins("lit " + form, "cy")).isEqualTo(welsh);
    }

    @Test
    void a_count_that_missing_answers_can_change_is_not_settled() {
        var made = Inspection.under(edition().build()).count("lit", 6, 2);
        assertThat(AReport.on(made).words("lit").settled()).isTrue();
        made.cases("case-9");
        assertThat(AReport.on(made).words("lit count"))
                .isEqualTo(new Said.Words("six of the eight", 6, 8, "count", false));
        assertThat(AReport.on(made).words("1.1 rating").settled()).isFalse();
        assertThat(AReport.on(made).checked("three-quarters", "lit").settled()).isFalse();
    }
}
