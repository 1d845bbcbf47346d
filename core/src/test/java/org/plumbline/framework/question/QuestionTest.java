package org.plumbline.framework.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.any;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource({"SCORED, true, true", "KEY, true, true", "PROMPT, false, true", "INFORMATION, false, false"})
    void a_kind_is_counted_or_judged_or_neither(QuestionKind kind, boolean counted, boolean judged) {
        assertThat(kind.isCounted()).isEqualTo(counted);
        assertThat(kind.isJudged()).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource({"CHOICE, true", "SEVERAL, true", "NUMBER, false", "DATE, false", "WORDS, false", "JUDGEMENT, false"})
    void choices_are_picked(AnswerType type, boolean picked) {
        assertThat(type.isPicked()).isEqualTo(picked);
    }

    @Test
    void a_condition_knows_its_parts_and_the_questions_it_looks_at() {
        var inside = answered("a", "met");
        var condition = all(inside, any(not(answered("b", "met")), answered("a", "not-met")), atLeast("age", "10"));
        assertThat(condition.questions()).isEqualTo(ids("a", "b"));
        assertThat(condition.parts()).hasSize(7).startsWith(condition, inside);
        assertThat(attribute("custody", "yes").parts()).hasSize(1);
        assertThat(Condition.always().questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14", "-1", "2.5", "+3", "123456789012345678"})
    void these_are_numbers(String text) {
        assertThat(AttributeType.NUMBER.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1e3", "1E3", "NaN", "fourteen", "1234567890123456789"})
    void these_are_not(String text) {
        assertThat(AttributeType.NUMBER.accepts(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FLAG, yes, true",
        "FLAG, no, true",
        "FLAG, Yes, false",
        "DATE, 2018-09-03, true",
        "DATE, 2016-02-29, true",
        "DATE, 2018-02-29, false",
        "DATE, 2018-9-3, false",
        "CHOICE, anything, true",
        "WORDS, anything, true"
    })
    void an_attribute_takes_what_its_type_takes(AttributeType type, String text, boolean accepts) {
        assertThat(type.accepts(text)).isEqualTo(accepts);
    }
}
