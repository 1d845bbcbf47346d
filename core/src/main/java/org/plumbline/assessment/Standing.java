package org.plumbline.assessment;

import java.util.List;

/** What stands as the answer to one question of one case. */
public sealed interface Standing {
    /** Nobody has answered. */
    record None() implements Standing {}

    /** The one event that nobody replaced. */
    record One(AnswerEvent event) implements Standing {}

    /** Two or more events that nobody replaced; a person has to choose. */
    record Conflict(List<AnswerEvent> events) implements Standing {
        public Conflict {
            events = List.copyOf(events);
        }
    }

    /** The answers that it may come to be: one, several in a conflict, none while unanswered. */
    default List<Answer> answers() {
        return switch (this) {
            case None() -> List.of();
            case One(var event) -> event.answer() == Answer.Judgement.UNANSWERED ? List.of() : List.of(event.answer());
            case Conflict(var events) ->
                events.stream().map(AnswerEvent::answer).distinct().toList();
        };
    }
}
