package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.assessment.Answer.Judgement.UNANSWERED;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aPrompt;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.scenario.Inspection;

class StandingCheckTest {
    private static List<String> notes(Inspection inspection) {
        return StandingCheck.notes(inspection.edition(), inspection.sample(), inspection.events()).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Inspection gated() {
        return anInspection(withStandard("1.1")
                .question("gate")
                .question(aQuestion("behind").when(answered("gate", "met"))));
    }

    @Test
    void says_nothing_of_a_complete_case() {
        assertThat(notes(gated().answer("case-1", "gate", MET).answer("case-1", "behind", NOT_MET)))
                .isEmpty();
    }

    @Test
    void an020_names_every_answer_of_a_conflict() {
        var inspection = gated().answer("case-1", "gate", NOT_MET).alsoAnswer("case-1", "gate", NOT_APPLICABLE);
        assertThat(notes(inspection))
                .containsExactly("answers[1]: note AN020 two answers stand for question gate of case case-1: "
                        + "not-met by assessor (event e00001), not-applicable by assessor (event e00002). "
                        + "Add an answer that replaces them; until then the score is provisional.");
    }

    @Test
    void an021_an_answer_that_is_kept_and_not_counted() {
        var inspection = gated().answer("case-1", "behind", MET).answer("case-1", "gate", NOT_MET);
        assertThat(notes(inspection))
                .containsExactly("answers[0]: note AN021 question behind does not apply to case case-1, so the answer "
                        + "'met' is kept and not counted. "
                        + "Nothing, if that is right; otherwise mend what the question depends on.");
    }

    @Test
    void an021_is_silent_where_the_answer_says_so_itself() {
        var inspection = gated().answer("case-1", "gate", NOT_MET).answer("case-1", "behind", NOT_APPLICABLE);
        assertThat(notes(inspection)).isEmpty();
        assertThat(notes(gated().answer("case-1", "gate", NOT_MET).answer("case-1", "behind", UNANSWERED)))
                .isEmpty();
    }

    @Test
    void a_conflict_about_what_does_not_apply_is_told_as_both() {
        var inspection = gated().answer("case-1", "gate", NOT_MET)
                .answer("case-1", "behind", MET)
                .alsoAnswer("case-1", "behind", NOT_MET);
        assertThat(notes(inspection))
                .hasSize(2)
                .anySatisfy(note -> assertThat(note).contains("AN021 question behind does not apply"));
    }

    @Test
    void an022_names_what_is_missing_in_one_note_a_case() {
        var inspection = gated().cases("case-1").answer("case-2", "gate", MET);
        assertThat(notes(inspection))
                .containsExactly(
                        "caseload.case-1: note AN022 case case-1 has no answer yet to gate. "
                                + "Scores that these could change are provisional.",
                        "caseload.case-2: note AN022 case case-2 has no answer yet to behind. "
                                + "Scores that these could change are provisional.");
    }

    @Test
    void an022_names_five_at_most() {
        var standard = withStandard("1.1");
        List.of("a", "b", "c", "d", "e", "f").forEach(standard::question);
        var inspection = anInspection(standard).cases("case-1");
        assertThat(notes(inspection).getFirst()).contains("no answer yet to a, b, c, d, e and 1 more");
        assertThat(notes(inspection.answer("case-1", "c", MET)).getFirst())
                .contains("no answer yet to a, b, d, e, f. Scores");
    }

    @Test
    void an022_is_silent_about_prompts_and_about_facts_that_open_nothing() {
        var inspection = anInspection(withStandard("1.1")
                        .question("a")
                        .question(aPrompt("p"))
                        .question(aFact("idle", AnswerType.WORDS))
                        .question(aFact("plan", AnswerType.CHOICE, "dto", "yro"))
                        .question(aQuestion("b").when(answered("plan", "dto"))))
                .answer("case-1", "a", MET);
        assertThat(notes(inspection)).hasSize(1);
        assertThat(notes(inspection).getFirst()).contains("no answer yet to plan. Scores");
    }
}
