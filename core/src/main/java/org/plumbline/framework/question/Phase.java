package org.plumbline.framework.question;

import java.util.List;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A phase of practice: what is asked together because it was done together, such as assessing or reviewing.
 *
 * @param questions what it asks, in order; as an edition writes it, the id of a standard stands for all its questions
 */
public record Phase(Id id, Words title, List<Id> questions) {
    public Phase {
        questions = List.copyOf(questions);
    }
}
