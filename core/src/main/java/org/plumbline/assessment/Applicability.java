package org.plumbline.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Holding;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/**
 * Which questions apply to one case, as far as its attributes and answers tell.
 *
 * <p>A missing attribute or answer leaves every condition open that needs it. A question that does not apply counts as
 * answered "not applicable" for the conditions that look at it.
 */
public final class Applicability {
    private final Map<Id, Question> questions;
    private final Case subject;
    private final Answers answers;
    private final Holding holding;
    private final Map<Id, Truth> known = new HashMap<>();

    /** @param questions every question of the edition; conditions must not go round in a circle */
    public Applicability(Map<Id, Question> questions, Case subject, Answers answers) {
        this.questions = questions;
        this.subject = subject;
        this.answers = answers;
        holding = new Holding(subject, asked -> answered(asked.question(), asked.values()));
    }

    /** Whether the question is asked of this case. */
    public Truth applies(Question question) {
        var before = known.get(question.id());
        if (before != null) {
            return before;
        }
        var asked = question.unit() == null || question.unit().equals(subject.unit());
        var applies = asked ? holding.of(question.when()) : Truth.NO;
        known.put(question.id(), applies);
        return applies;
    }

    private Truth answered(Id id, List<String> values) {
        var question = questions.get(id);
        if (question == null) {
            return Truth.NO;
        }
        var applies = applies(question);
        if (applies == Truth.NO) {
            return Truth.of(values.contains(Answer.Judgement.NOT_APPLICABLE.word()));
        }
        var possible = answers.standing(subject.reference(), id).answers();
        if (applies == Truth.UNKNOWN || possible.size() != 1) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (possible.getFirst()) {
                    case Answer.Judgement judgement -> values.contains(judgement.word());
                    case Answer.Said(var said) -> said.stream().anyMatch(values::contains);
                });
    }
}
