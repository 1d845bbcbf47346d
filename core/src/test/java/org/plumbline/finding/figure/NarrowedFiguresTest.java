package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.scenario.Inspection;

/**
 * Figures of some of the cases. Twelve cases: the first six in North, the others in South; the odd ones at court, the
 * even ones in the community; the first three on a dto, the next three on a yro, of the others the records say
 * nothing. The question was met in the first eight.
 */
class NarrowedFiguresTest {
    private static Inspection made() {
        var made = anInspection(anEdition(
                                withStandard("1.1")
                                        .question(aFact("plan", AnswerType.CHOICE, "early", "late", "never"))
                                        .question(aFact("agencies", AnswerType.SEVERAL, "police", "health"))
                                        .question(aQuestion("lit").reasons("no-oil", "no-wick"))
                                        .question(aQuestion("asked-of-nobody").of("ward")),
                                withStandard("2.1").judged())
                        .units("court", "community", "ward")
                        .attribute("sentence", AttributeType.CHOICE, "dto", "yro"))
                .count("lit", 8, 4);
        for (int at = 1; at <= 12; at++) {
            var each = "case-" + at;
            made.inArea(at <= 6 ? "North" : "South", each).ofUnit(at % 2 == 1 ? "court" : "community", each);
            if (at <= 6) {
                made.recorded(each, "sentence", at <= 3 ? "dto" : "yro");
            }
        }
        return made;
    }

    private static AReport report() {
        return AReport.on(AReport.giving(made(), "lit", "no-oil", "case-9", "case-10", "case-11"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "area=North, all six",
        "area=South, two of the six",
        "'area=\"South\"', two of the six",
        "area=North|South, 8 of the 12",
        "unit=court, four of the six",
        "unit=community, four of the six",
        "unit=court|community, 8 of the 12",
        "area=South unit=court, one of the three",
        "unit=court area=South, one of the three"
    })
    void options_narrow_it_to_the_cases_that_have_them_all(String options, String said) {
        assertThat(report().reads("lit count " + options)).isEqualTo(said);
    }

    @Test
    void a_standard_can_be_narrowed_too() {
        assertThat(report().reads("1.1 count area=South")).isEqualTo("two of the six");
        assertThat(report().reads("1.1 percent area=South")).isEqualTo("33%");
    }

    @Test
    void where_options_leave_no_case_there_is_nothing_to_count() {
        assertThat(report().refuses("lit count unit=ward")).startsWith("there is nothing to count");
        assertThat(report().reads("lit number unit=ward")).isEqualTo("none");
    }

    @Test
    void what_was_not_met_is_of_the_same_cases() {
        assertThat(report().reads("lit count area=South not-met")).isEqualTo("four of the six");
        assertThat(report().reads("lit number area=North not-met")).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lit reason=no-oil, three",
        "lit reason=no-wick, none",
        "lit reason=no-oil not-met, three",
        "lit count reason=no-oil, three of the four",
        "lit percent reason=no-oil, 75%",
        "lit of reason=no-oil, four",
        "lit all-but reason=no-oil, all but one",
        "lit reason=no-oil unit=court, two",
        "lit count reason=no-oil unit=community, one of the two",
        "lit reason=no-oil noun=case/cases, three cases"
    })
    void a_reason_counts_those_not_met_that_have_it(String written, String said) {
        assertThat(report().reads(written)).isEqualTo(said);
    }

    @Test
    void a_reason_with_nothing_unmet_to_give_it_for_has_no_share() {
        assertThat(report().reads("lit number reason=no-oil area=North")).isEqualTo("none");
        assertThat(report().refuses("lit percent reason=no-oil area=North")).startsWith("there is nothing to count");
    }

    @Test
    void an_unknown_reason_is_told_with_those_that_can_be_given() {
        assertThat(report().refuses("lit reason=laziness"))
                .isEqualTo("reason laziness cannot be given for lit. Use one of no-oil, no-wick");
        assertThat(report().refuses("1.1 reason=no-oil"))
                .isEqualTo("reason no-oil cannot be given for 1.1. Give reasons of questions only");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "area=East; Use one of North, South",
                "area=North|East; Use one of North, South",
                "unit=harbour; Use one of court, community, ward",
                "sentence=fine; Use one of dto, yro",
                "colour=red; Use area, unit or an attribute of the cases"
            })
    void an_unknown_option_is_told_with_what_would_do(String option, String remedy) {
        var told = "'%s' narrows it to nothing that exists. %s".formatted(option, remedy);
        assertThat(report().refuses("lit " + option)).startsWith(told);
        assertThat(report().refuses("cases " + option)).startsWith(told);
    }

    @Test
    void a_rating_is_of_all_cases() {
        assertThat(report().reads("1.1 rating")).isEqualTo("Good");
        assertThat(report().refuses("1.1 rating area=North")).isEqualTo("1.1 has no rating. Use another form");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"lamp", "3.1", "1.1.1", "overal", "Lit"})
    void an_unknown_figure_is_told_with_what_can_be_named(String id) {
        assertThat(report().refuses(id))
                .startsWith("there is no figure '%s'. Name a question, standard, section or theme".formatted(id));
    }

    @Test
    void a_question_that_no_case_is_asked_has_nothing_to_count() {
        assertThat(report().refuses("asked-of-nobody percent")).startsWith("there is nothing to count");
    }

    @Test
    void a_score_of_cases_whose_number_is_withheld_is_withheld_too() {
        assertThat(report().refuses("lit count sentence=dto")).startsWith("this count of what people are is withheld");
        assertThat(report().refuses("lit of area=North unit=court sentence=yro"))
                .startsWith("this count of what people are is withheld");
    }

    @Test
    void cases_are_a_number_unless_said_otherwise() {
        assertThat(report().reads("cases")).isEqualTo("12");
        assertThat(report().reads("cases area=North")).isEqualTo("six");
        assertThat(report().reads("cases percent area=North")).isEqualTo("50%");
        assertThat(report().reads("cases count unit=court")).isEqualTo("6 of the 12");
        assertThat(report().reads("cases of area=North")).isEqualTo("12");
        assertThat(report().reads("cases noun=case/cases unit=court")).isEqualTo("six cases");
    }
}
