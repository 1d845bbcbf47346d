package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.assessment.Answer.Judgement.UNANSWERED;
import static org.plumbline.assessment.Marking.AGREED;
import static org.plumbline.assessment.Marking.FIRST;
import static org.plumbline.assessment.Marking.SECOND;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;

class AnswersTest {
    private static final Id A = Id.of("a");

    private static Inspection inspection() {
        return anInspection(withStandard("1.1").question("a").question("b"));
    }

    private static List<Answer> standing(Inspection inspection) {
        return inspection.answers().standing("case-1", A).answers();
    }

    @Test
    void nothing_stands_where_nobody_answered() {
        assertThat(inspection().answers().standing("case-1", A)).isEqualTo(new Standing.None());
        assertThat(inspection().answers().standing("case-1", A, FIRST).answers())
                .isEmpty();
    }

    @Test
    void the_event_that_nobody_replaced_stands() {
        var inspection = inspection().answer("case-1", "a", MET).answer("case-1", "a", NOT_MET);
        assertThat(standing(inspection)).containsExactly(NOT_MET);
        assertThat(inspection.answers().standing("case-1", A)).isInstanceOf(Standing.One.class);
    }

    @Test
    void an_answer_taken_back_leaves_the_question_unanswered() {
        var inspection = inspection().answer("case-1", "a", MET).answer("case-1", "a", UNANSWERED);
        assertThat(standing(inspection)).isEmpty();
        assertThat(inspection.answers().standing("case-1", A)).isInstanceOf(Standing.One.class);
    }

    @Test
    void two_that_do_not_know_of_each_other_are_a_conflict() {
        var inspection = inspection().answer("case-1", "a", MET).alsoAnswer("case-1", "a", NOT_MET);
        assertThat(inspection.answers().standing("case-1", A)).isInstanceOf(Standing.Conflict.class);
        assertThat(standing(inspection)).containsExactly(MET, NOT_MET);
    }

    @Test
    void a_conflict_of_the_same_answer_twice_is_still_one() {
        var inspection = inspection().answer("case-1", "a", MET).alsoAnswer("case-1", "a", MET);
        assertThat(inspection.answers().standing("case-1", A)).isInstanceOf(Standing.Conflict.class);
        assertThat(standing(inspection)).containsExactly(MET);
    }

    @Test
    void an_event_that_replaces_both_ends_the_conflict() {
        var inspection = inspection()
                .answer("case-1", "a", MET)
                .alsoAnswer("case-1", "a", NOT_MET)
                .answer("case-1", "a", NOT_APPLICABLE);
        assertThat(standing(inspection)).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_replacement_that_comes_before_what_it_replaces_still_replaces_it() {
        var inspection = inspection().answer("case-1", "a", MET).answer("case-1", "a", NOT_MET);
        assertThat(standing(
                        inspection.with(inspection.cases(), inspection.events().reversed())))
                .containsExactly(NOT_MET);
    }

    @Test
    void the_same_event_twice_counts_once() {
        var inspection = inspection().answer("case-1", "a", MET);
        var twice = List.of(inspection.events().getFirst(), inspection.events().getFirst());
        assertThat(inspection.with(inspection.cases(), twice).answers().standing("case-1", A))
                .isEqualTo(new Standing.One(inspection.events().getFirst()));
    }

    @Test
    void the_agreed_marking_counts_before_the_first_and_the_second_never() {
        var inspection = inspection().answer("case-1", "a", MET).mark(SECOND, "case-1", "a", NOT_MET);
        assertThat(standing(inspection)).containsExactly(MET);
        inspection.mark(AGREED, "case-1", "a", NOT_APPLICABLE);
        assertThat(standing(inspection)).containsExactly(NOT_APPLICABLE);
        assertThat(inspection.answers().standing("case-1", A, SECOND).answers()).containsExactly(NOT_MET);
        assertThat(inspection.answers().standing("case-1", A, FIRST).answers()).containsExactly(MET);
    }

    @Test
    void a_second_marking_alone_counts_for_nothing() {
        assertThat(standing(inspection().mark(SECOND, "case-1", "a", MET))).isEmpty();
    }

    @Test
    void cases_and_questions_are_kept_apart() {
        var inspection = inspection().answer("case-1", "b", MET).answer("case-2", "a", MET);
        assertThat(standing(inspection)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_judgement_is_written_in_the_words_of_files(Answer.Judgement judgement) {
        assertThat(judgement.written())
                .isEqualTo(judgement.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Test
    void several_facts_are_written_with_bars() {
        assertThat(new Answer.Said(List.of("police", "health")).written()).isEqualTo("police|health");
        assertThat(FIRST.word()).isEqualTo("first");
    }

    @Test
    void facts_suit_information_questions_and_judgements_the_others() {
        var questions = anInspection(withStandard("1.1").question("a").question(aFact("fact", AnswerType.WORDS)))
                .edition()
                .questions();
        Question judged = questions.getFirst();
        Question fact = questions.getLast();
        assertThat(List.of(MET, NOT_MET, NOT_APPLICABLE, UNANSWERED)).allMatch(answer -> answer.suits(judged));
        assertThat(List.of(NOT_APPLICABLE, UNANSWERED)).allMatch(answer -> answer.suits(fact));
        assertThat(List.of(MET, NOT_MET)).noneMatch(answer -> answer.suits(fact));
        assertThat(new Answer.Said(List.of("so")).suits(fact)).isTrue();
        assertThat(new Answer.Said(List.of("so")).suits(judged)).isFalse();
    }
}
