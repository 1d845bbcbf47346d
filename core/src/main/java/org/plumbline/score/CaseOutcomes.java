package org.plumbline.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/**
 * What every judged question gives for one case. It rests on that case alone, so whoever follows an inspection can keep it
 * for as long as nothing about the case changes.
 *
 * @param byQuestion in the edition's order; for questions that do not apply too
 */
public record CaseOutcomes(Case subject, SequencedMap<Id, CaseOutcome> byQuestion) {
    /**
     * The outcomes of a case.
     *
     * @param questions every question of the edition
     * @param answers those of the case, perhaps with those of others
     */
    public static CaseOutcomes of(Map<Id, Question> questions, Case subject, Answers answers) {
        var byQuestion = new LinkedHashMap<Id, CaseOutcome>();
        var applicability = new Applicability(questions, subject, answers);
        for (var question : questions.values()) {
            if (question.kind().isJudged()) {
                var standing = answers.standing(subject.reference(), question.id());
                var outcome = Outcome.of(applicability.applies(question), standing);
                byQuestion.put(question.id(), new CaseOutcome(subject, standing, outcome));
            }
        }
        return new CaseOutcomes(subject, byQuestion);
    }
}
