package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.assessment.Answer.Judgement.UNANSWERED;
import static org.plumbline.caseload.Truth.NO;
import static org.plumbline.caseload.Truth.UNKNOWN;
import static org.plumbline.caseload.Truth.YES;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.any;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.atMost;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.not;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;

class ApplicabilityTest {
    /** A case with custody yes, age 14 and nothing known of anything else; gate met, other not answered. */
    private static Inspection inspection(Condition when) {
        return anInspection(anEdition(withStandard("1.1")
                                .question("gate")
                                .question("other")
                                .question(aFact("plan", AnswerType.SEVERAL, "dto", "yro"))
                                .question(aQuestion("asked").when(when)))
                        .attribute("custody", AttributeType.FLAG)
                        .attribute("age", AttributeType.NUMBER)
                        .attribute("sentence", AttributeType.CHOICE, "dto", "yro"))
                .recorded("case-1", "custody", "yes")
                .recorded("case-1", "age", "14")
                .answer("case-1", "gate", MET);
    }

    private static Truth applies(Inspection inspection) {
        var questions = inspection.edition().questionsById();
        var applicability = new Applicability(questions, inspection.cases().getFirst(), inspection.answers());
        var asked = questions.get(Id.of("asked"));
        assertThat(asked).isNotNull();
        return applicability.applies(java.util.Objects.requireNonNull(asked));
    }

    private static Truth applies(Condition when) {
        return applies(inspection(when));
    }

    @Test
    void everything_applies_without_a_condition() {
        assertThat(applies(Condition.always())).isEqualTo(YES);
        assertThat(applies(any())).as("any of nothing").isEqualTo(NO);
    }

    @Test
    void an_attribute_is_one_of_the_values_or_not_or_not_known() {
        assertThat(applies(attribute("custody", "yes"))).isEqualTo(YES);
        assertThat(applies(attribute("custody", "no"))).isEqualTo(NO);
        assertThat(applies(attribute("custody", "no", "yes"))).isEqualTo(YES);
        assertThat(applies(attribute("sentence", "dto"))).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "14 at least {0}: {1}")
    @CsvSource({"13, YES", "14, YES", "14.0, YES", "14.01, NO", "15, NO"})
    void a_number_is_at_least(String least, Truth truth) {
        assertThat(applies(atLeast("age", least))).isEqualTo(truth);
    }

    @ParameterizedTest(name = "14 at most {0}: {1}")
    @CsvSource({"13, NO", "13.99, NO", "14, YES", "15, YES"})
    void a_number_is_at_most(String most, Truth truth) {
        assertThat(applies(atMost("age", most))).isEqualTo(truth);
    }

    @Test
    void a_number_that_is_none_is_not_known() {
        var inspection = inspection(atLeast("age", "14")).recorded("case-1", "age", "about fifteen");
        assertThat(applies(inspection)).isEqualTo(UNKNOWN);
    }

    /** Rows and columns: what the first and the second part come to. */
    @ParameterizedTest(name = "{0} and {1}: all {2}, any {3}")
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "YES, NO, NO, YES",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO, NO, UNKNOWN",
        "NO, YES, NO, YES",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, NO, NO, NO"
    })
    void joins_what_is_known_and_what_is_not(Truth one, Truth other, Truth both, Truth either) {
        assertThat(applies(all(being(one), being(other)))).isEqualTo(both);
        assertThat(applies(any(being(one), being(other)))).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "UNKNOWN, UNKNOWN", "NO, YES"})
    void turns_round_what_is_known(Truth inside, Truth outside) {
        assertThat(applies(not(being(inside)))).isEqualTo(outside);
    }

    private static Condition being(Truth truth) {
        return switch (truth) {
            case YES -> attribute("custody", "yes");
            case UNKNOWN -> attribute("sentence", "dto");
            case NO -> attribute("custody", "no");
        };
    }

    @Nested
    class An_earlier_answer {
        @Test
        void is_one_of_the_values_or_not() {
            assertThat(applies(answered("gate", "met"))).isEqualTo(YES);
            assertThat(applies(answered("gate", "not-met"))).isEqualTo(NO);
            assertThat(applies(answered("gate", "not-met", "met"))).isEqualTo(YES);
        }

        @Test
        void is_open_while_it_is_not_there() {
            assertThat(applies(answered("other", "met"))).isEqualTo(UNKNOWN);
            assertThat(applies(inspection(answered("gate", "met")).answer("case-1", "gate", UNANSWERED)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void is_open_while_two_stand_that_differ() {
            var inspection = inspection(answered("gate", "met")).alsoAnswer("case-1", "gate", NOT_MET);
            assertThat(applies(inspection)).isEqualTo(UNKNOWN);
            var same = inspection(answered("gate", "met")).alsoAnswer("case-1", "gate", MET);
            assertThat(applies(same)).isEqualTo(YES);
        }

        @Test
        void may_be_not_applicable() {
            var inspection = inspection(answered("gate", "not-applicable")).answer("case-1", "gate", NOT_APPLICABLE);
            assertThat(applies(inspection)).isEqualTo(YES);
        }

        @Test
        void is_a_fact_that_was_picked() {
            var inspection = inspection(answered("plan", "yro"));
            assertThat(applies(inspection)).isEqualTo(UNKNOWN);
            assertThat(applies(inspection.say("case-1", "plan", "dto", "yro"))).isEqualTo(YES);
            assertThat(applies(inspection.say("case-1", "plan", "dto"))).isEqualTo(NO);
        }
    }

    @Nested
    class A_gate_behind_a_gate {
        private Inspection inspection(String custody, String wanted) {
            return anInspection(anEdition(withStandard("1.1")
                                    .question(aQuestion("gate").when(attribute("custody", "yes")))
                                    .question(aQuestion("asked").when(answered("gate", wanted))))
                            .attribute("custody", AttributeType.FLAG))
                    .recorded("case-1", "custody", custody)
                    .answer("case-1", "gate", MET);
        }

        @Test
        void that_does_not_apply_counts_as_not_applicable_whatever_was_answered() {
            assertThat(applies(inspection("no", "met"))).isEqualTo(NO);
            assertThat(applies(inspection("no", "not-applicable"))).isEqualTo(YES);
            assertThat(applies(inspection("yes", "met"))).isEqualTo(YES);
        }

        @Test
        void that_may_not_apply_leaves_the_next_open() {
            var inspection = anInspection(anEdition(withStandard("1.1")
                                    .question(aQuestion("gate").when(attribute("custody", "yes")))
                                    .question(aQuestion("asked").when(answered("gate", "met"))))
                            .attribute("custody", AttributeType.FLAG))
                    .answer("case-1", "gate", MET);
            assertThat(applies(inspection)).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void a_question_of_another_unit_does_not_apply() {
        var inspection = anInspection(anEdition(withStandard("1.1")
                                .question("gate")
                                .question(aQuestion("asked").of("court")))
                        .units("court", "community"))
                .ofUnit("community", "case-1");
        assertThat(applies(inspection)).isEqualTo(NO);
        assertThat(applies(inspection.ofUnit("court", "case-1"))).isEqualTo(YES);
    }

    @Test
    void a_condition_on_a_question_that_is_not_there_does_not_hold() {
        var inspection = anInspection(withStandard("1.1").question("asked")).cases("case-1");
        var question = org.plumbline.scenario.Changed.in(
                inspection.edition().questions().getFirst(), "when", answered("lost", "met"));
        var applicability =
                new Applicability(java.util.Map.of(), inspection.cases().getFirst(), Answers.of(List.of()));
        assertThat(applicability.applies(question)).isEqualTo(NO);
        assertThat(applicability.applies(question)).as("asked again").isEqualTo(NO);
    }
}
