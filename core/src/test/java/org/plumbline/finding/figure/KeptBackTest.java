package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.scenario.Inspection;

/** Counts of what people are; the made house style withholds those below five. */
class KeptBackTest {
    private static final String WITHHELD = "this count of what people are is withheld, because it is small or would"
            + " give back one that is. Say it without the number";

    /** Thirty cases, half of them North, and so many of each half with custody "yes", the others "no". */
    private static AReport report(int north, int south) {
        var made = anInspection(anEdition(withStandard("1.1").question("lit"))
                .attribute("custody", AttributeType.FLAG)
                .attribute("sentence", AttributeType.CHOICE, "dto", "yro")
                .scoringAreas());
        record(made, "North", 1, north);
        record(made, "South", 16, south);
        return AReport.on(made);
    }

    private static void record(Inspection made, String area, int from, int custody) {
        for (int at = 0; at < 15; at++) {
            var each = "case-" + (from + at);
            made.inArea(area, each)
                    .recorded(each, "custody", at < custody ? "yes" : "no")
                    .recorded(each, "sentence", at < 7 ? "dto" : "yro");
        }
    }

    @Test
    void a_count_that_is_not_small_is_said() {
        assertThat(report(7, 6).reads("cases custody=yes")).isEqualTo("13");
        assertThat(report(7, 6).reads("cases percent custody=yes")).isEqualTo("43%");
        assertThat(report(7, 6).reads("cases custody=yes area=South")).isEqualTo("six");
        assertThat(report(0, 0).reads("cases custody=yes")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "percent", "count", "out-of", "fraction", "quantity", "all-but"})
    void a_small_count_is_refused_in_every_form(String form) {
        assertThat(report(2, 0).refuses("cases %s custody=yes".formatted(form))).isEqualTo(WITHHELD);
    }

    @Test
    void the_rest_that_would_give_a_small_count_back_is_refused_too() {
        assertThat(report(2, 0).refuses("cases custody=no")).isEqualTo(WITHHELD);
        assertThat(report(2, 0).refuses("cases custody=yes not-met")).isEqualTo(WITHHELD);
    }

    @Test
    void a_small_count_of_one_area_is_refused() {
        assertThat(report(9, 2).refuses("cases custody=yes area=South")).isEqualTo(WITHHELD);
    }

    @Test
    void a_small_count_of_two_attributes_together_or_one_that_leaves_few_is_refused() {
        assertThat(report(7, 6).refuses("cases custody=yes sentence=dto")).isEqualTo(WITHHELD);
        assertThat(report(9, 9).refuses("cases custody=yes sentence=yro")).isEqualTo(WITHHELD);
        assertThat(report(2, 0).refuses("cases custody=no sentence=dto")).isEqualTo(WITHHELD);
    }

    @Test
    void words_of_ones_own_choice_do_not_tell_it_either() {
        assertThat(report(2, 0).refuses("two", "cases custody=yes")).isEqualTo(WITHHELD);
        assertThat(report(2, 0).refuses("under a third", "cases custody=yes")).isEqualTo(WITHHELD);
        assertThat(report(2, 0).refuses("higher than", "cases 1.1 custody=yes")).isEqualTo(WITHHELD);
    }

    @Test
    void how_many_cases_there_are_in_all_and_in_an_area_is_known_to_everybody() {
        assertThat(report(2, 0).reads("cases")).isEqualTo("30");
        assertThat(report(2, 0).reads("cases area=North")).isEqualTo("15");
    }
}
