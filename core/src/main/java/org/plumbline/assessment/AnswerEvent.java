package org.plumbline.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * One answer, given once and never changed; a later one may replace it.
 *
 * @param event its id, made where the answer was given
 * @param caseReference the case judged
 * @param reasons why not met; empty for every other answer
 * @param at the time on the device
 * @param received the time it arrived; null where that was not recorded
 * @param replaces the events that its author saw as current
 */
public record AnswerEvent(
        String event,
        String caseReference,
        Id question,
        Answer answer,
        List<Id> reasons,
        String note,
        String assessor,
        Marking marking,
        Moment at,
        @Nullable Moment received,
        List<String> replaces) {
    public AnswerEvent {
        reasons = List.copyOf(reasons);
        replaces = List.copyOf(replaces);
    }

    /** Whether the other says the same in everything but when it was received. */
    boolean saysTheSameAs(AnswerEvent other) {
        return equals(new AnswerEvent(
                other.event,
                other.caseReference,
                other.question,
                other.answer,
                other.reasons,
                other.note,
                other.assessor,
                other.marking,
                other.at,
                received,
                other.replaces));
    }
}
