package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/**
 * What is asked of the people a service works with, or of its staff.
 *
 * @param respondents who answers it, such as {@code child} or {@code staff}
 */
public record Questionnaire(Id id, Words title, Id respondents, List<Item> questions) {
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** One question of a questionnaire. */
    public record Item(Id id, AnswerType type, Words text, List<Named> choices) {
        public Item {
            choices = List.copyOf(choices);
        }
    }
}
