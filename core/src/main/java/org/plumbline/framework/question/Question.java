package org.plumbline.framework.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/**
 * One thing asked of a case.
 *
 * @param type the form of its answers; {@link AnswerType#JUDGEMENT} for all but information questions
 * @param guidance what an assessor should weigh; null for nothing but the question itself
 * @param unit the unit it is asked of; null for every unit
 * @param part the lettered part of its standard; null for none
 * @param informs of a prompt: the key question that it informs; null for none
 * @param when the cases it applies to
 * @param reasons the reasons that may be given for "not met"
 * @param choices what may be picked, when {@code type} is picked
 */
public record Question(
        Id id,
        QuestionKind kind,
        AnswerType type,
        Words text,
        @Nullable Words guidance,
        @Nullable Id unit,
        @Nullable Id part,
        @Nullable Id informs,
        Condition when,
        List<Id> reasons,
        List<Named> choices) {
    public Question {
        reasons = List.copyOf(reasons);
        choices = List.copyOf(choices);
    }
}
