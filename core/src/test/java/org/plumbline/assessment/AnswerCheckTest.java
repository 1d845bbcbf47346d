package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.assessment.Answer.Judgement.UNANSWERED;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.withStandard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.sample.Sample;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.Inspection;

class AnswerCheckTest {
    private static Inspection inspection() {
        return anInspection(withStandard("1.1")
                        .question(aQuestion("a").reasons("late", "thin"))
                        .question("b")
                        .question(aFact("plan", AnswerType.CHOICE, "dto", "yro"))
                        .question(aFact("agencies", AnswerType.SEVERAL, "police", "health"))
                        .question(aFact("visits", AnswerType.NUMBER))
                        .question(aFact("seen-on", AnswerType.DATE))
                        .question(aFact("words", AnswerType.WORDS)))
                .cases("case-1");
    }

    private static List<String> problems(Inspection inspection) {
        return problems(inspection, inspection.sample(), null, inspection.events());
    }

    private static List<String> problems(
            Inspection inspection, Sample sample, @Nullable Window window, List<AnswerEvent> events) {
        return AnswerCheck.problems(inspection.edition(), inspection.cases(), sample, window, events).stream()
                .map(Problem::toString)
                .toList();
    }

    /** The problems of one met answer to question a of case-1 with one thing changed. */
    private static List<String> changed(String part, Object value) {
        return changed(MET, part, value);
    }

    private static List<String> changed(Answer answer, String part, Object value) {
        var inspection = inspection().answer("case-1", "a", answer);
        var event = Changed.in(inspection.events().getFirst(), part, value);
        return problems(inspection, inspection.sample(), null, List.of(event));
    }

    @Test
    void finds_nothing_wrong_with_answers_that_fit() {
        var inspection = inspection()
                .answer("case-1", "a", NOT_MET)
                .answer("case-1", "b", NOT_APPLICABLE)
                .answer("case-1", "b", UNANSWERED)
                .say("case-1", "plan", "dto")
                .say("case-1", "agencies", "police", "health")
                .say("case-1", "visits", "2.5")
                .say("case-1", "seen-on", "2018-09-03")
                .say("case-1", "words", "anything", "at all")
                .answer("case-1", "plan", NOT_APPLICABLE);
        assertThat(problems(inspection)).isEmpty();
    }

    @Test
    void an001_an_unknown_case() {
        assertThat(changed("caseReference", "case-9"))
                .containsExactly("answers[0].case: AN001 case 'case-9' is not in the caseload. "
                        + "Add it to caseload.csv, or mend the reference.");
    }

    @Test
    void an012_a_case_that_was_not_drawn() {
        var inspection = inspection().answer("case-1", "a", MET);
        assertThat(problems(inspection, new Sample(List.of()), null, inspection.events()))
                .containsExactly("answers[0].case: AN012 case case-1 is not in the sample. "
                        + "Add it to sample.csv, or take the answer out.");
    }

    @Test
    void an002_an_unknown_question() {
        assertThat(changed("question", ids("9.9").getFirst()))
                .containsExactly("answers[0].question: AN002 question '9.9' is not in the edition. "
                        + "Use a question of the edition: see 'plumbline framework show'.");
    }

    @ParameterizedTest(name = "{0} said {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a; yes; question a cannot be answered 'yes'. Use met, not-met, not-applicable or unanswered.",
                "plan; s91; question plan cannot be answered 's91'. Use one of dto, yro.",
                "plan; dto|yro; question plan cannot be answered 'dto|yro'. Use one of dto, yro.",
                "agencies; fire|police; question agencies cannot be answered 'fire|police'. Use some of police, health.",
                "visits; often; question visits cannot be answered 'often'. Use a number.",
                "visits; 1|2; question visits cannot be answered '1|2'. Use a number.",
                "seen-on; 3 Sep; question seen-on cannot be answered '3 Sep'. Use a date such as 2018-09-03.",
                "seen-on; 2018-09-03|2018-09-04; question seen-on cannot be answered '2018-09-03|2018-09-04'. Use a date such as 2018-09-03."
            })
    void an003_a_value_that_the_question_cannot_take(String question, String values, String message) {
        var said = Arrays.stream(values.split("\\|", -1)).toArray(String[]::new);
        assertThat(problems(inspection().say("case-1", question, said)))
                .containsExactly("answers[0].answer: AN003 " + message);
    }

    @Test
    void an003_a_judgement_of_a_fact() {
        assertThat(problems(inspection().answer("case-1", "visits", MET)))
                .containsExactly("answers[0].answer: AN003 question visits cannot be answered 'met'. "
                        + "It is an information question: say the fact.");
    }

    @Test
    void an004_reasons_for_something_else_than_not_met() {
        assertThat(changed("reasons", ids("late")))
                .containsExactly("answers[0].reasons: AN004 reasons are given for 'met'. "
                        + "Give reasons for 'not-met' only, or mend the answer.");
        assertThat(changed(NOT_MET, "reasons", ids("late", "thin"))).isEmpty();
    }

    @Test
    void an005_a_reason_that_the_question_does_not_have() {
        assertThat(changed(NOT_MET, "reasons", ids("late", "lost")))
                .containsExactly(
                        "answers[0].reasons: AN005 'lost' is not a reason of question a. Use one of late, thin.");
        var inspection = inspection().answer("case-1", "b", NOT_MET);
        var event = Changed.in(inspection.events().getFirst(), "reasons", ids("late"));
        assertThat(problems(inspection, inspection.sample(), null, List.of(event)))
                .containsExactly("answers[0].reasons: AN005 'late' is not a reason of question b. "
                        + "Put it into the note: the question has no list of reasons.");
    }

    @Test
    void an015_a_reason_given_twice() {
        assertThat(changed(NOT_MET, "reasons", ids("late", "late")))
                .containsExactly("answers[0].reasons: AN015 reason late is given twice. Give it once.");
    }

    @Test
    void an011_nobody_named() {
        assertThat(changed("assessor", " "))
                .containsExactly("answers[0].assessor: AN011 nobody is named as the assessor. Say who judged.");
    }

    /** The scenario's answers are of 3 September 2018. */
    @ParameterizedTest(name = "fieldwork from {0} to {1}: {2}")
    @CsvSource({
        "2018-09-03, 2018-09-07, true",
        "2018-09-01, 2018-09-03, true",
        "2018-09-04, 2018-09-07, false",
        "2018-08-27, 2018-09-02, false"
    })
    void an006_a_day_outside_the_fieldwork(LocalDate from, LocalDate to, boolean inside) {
        var inspection = inspection().answer("case-1", "a", MET);
        var window = new Window(from, to);
        var expected = inside
                ? List.of()
                : List.of("answers[0].at: AN006 2018-09-03 is outside the fieldwork, %s to %s. ".formatted(from, to)
                        + "Mend the date, or the dates of the fieldwork in inspection.yaml.");
        assertThat(problems(inspection, inspection.sample(), window, inspection.events()))
                .isEqualTo(expected);
    }

    @Test
    void tells_all_problems_at_once_with_the_place_of_each() {
        var inspection = inspection().answer("case-1", "a", MET).say("case-1", "visits", "often");
        var first = Changed.in(inspection.events().getFirst(), "assessor", "");
        assertThat(problems(
                        inspection,
                        new Sample(List.of()),
                        null,
                        List.of(first, inspection.events().getLast())))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ', problem.indexOf(": ") + 2)))
                .containsExactly(
                        "answers[0].case: AN012",
                        "answers[0].assessor: AN011",
                        "answers[1].case: AN012",
                        "answers[1].answer: AN003");
    }

    @Test
    void every_code_says_what_it_means() {
        assertThat(AnswerProblem.values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    @Nested
    class What_is_replaced {
        private List<String> problems(AnswerEvent... events) {
            return AnswerCheckTest.problems(inspection(), inspection().sample(), null, List.of(events));
        }

        private AnswerEvent event(String id, String... replaces) {
            var event = inspection().answer("case-1", "a", MET).events().getFirst();
            return Changed.in(Changed.in(event, "event", id), "replaces", List.of(replaces));
        }

        @Test
        void an007_an_unknown_event() {
            assertThat(problems(event("e1"), event("e2", "e1", "e9")))
                    .containsExactly("answers[1].replaces: AN007 it replaces event 'e9', which is not here. "
                            + "Add that event, or mend the id.");
        }

        @Test
        void an008_an_event_of_another_question_or_marking() {
            var message = "answers[1].replaces: AN008 it replaces event e1, the %s answer to %s of case case-1. "
                    + "Replace only answers to the same question of the same case in the same marking.";
            assertThat(problems(Changed.in(event("e1"), "question", ids("b").getFirst()), event("e2", "e1")))
                    .containsExactly(message.formatted("first", "b"));
            assertThat(problems(Changed.in(event("e1"), "marking", Marking.SECOND), event("e2", "e1")))
                    .containsExactly(message.formatted("second", "a"));
        }

        @Test
        void an008_an_event_of_another_case() {
            var inspection = inspection().cases("case-2");
            var other = Changed.in(event("e1"), "caseReference", "case-2");
            assertThat(AnswerCheckTest.problems(
                            inspection, inspection.sample(), null, List.of(other, event("e2", "e1"))))
                    .containsExactly(
                            "answers[1].replaces: AN008 it replaces event e1, the first answer to a of case "
                                    + "case-2. Replace only answers to the same question of the same case in the same marking.");
        }

        @Test
        void an009_a_circle_in_which_nothing_would_stand() {
            var message = "answers[%d].replaces: AN009 event %s replaces itself, by way of what it replaces. "
                    + "Let the later one replace the earlier one only.";
            assertThat(problems(event("e1", "e1"))).containsExactly(message.formatted(0, "e1"));
            assertThat(problems(event("e1", "e3"), event("e2", "e1"), event("e3", "e2"), event("e4", "e3")))
                    .containsExactly(
                            message.formatted(0, "e1"), message.formatted(1, "e2"), message.formatted(2, "e3"));
        }

        @Test
        void two_ways_to_the_same_event_are_no_circle() {
            assertThat(problems(event("e1"), event("e2", "e1"), event("e3", "e1"), event("e4", "e2", "e3")))
                    .isEmpty();
        }

        @Test
        void an010_one_id_with_two_contents() {
            assertThat(problems(event("e1"), Changed.in(event("e1"), "note", "another")))
                    .containsExactly("answers[1].event: AN010 event e1 stands here with another content. "
                            + "Keep the one that was given, or give the other an id of its own.");
        }

        @Test
        void the_same_event_received_twice_is_no_problem() {
            var later = new Moment("2018-09-04T09:00", LocalDate.of(2018, 9, 4));
            assertThat(problems(event("e1"), event("e1"), Changed.in(event("e1"), "received", later)))
                    .isEmpty();
        }
    }
}
