package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/**
 * A standard or criterion: what good looks like in one aspect, and the questions that tell.
 *
 * @param parts lettered parts, if it has any
 */
public record Standard(Id id, Words title, Words text, List<Named> parts, List<Question> questions) {
    public Standard {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }
}
