package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A headline across standards: it lists the counted questions that it counts. */
public record Theme(Id id, Words title, List<Id> questions, Grounds grounds) {
    public Theme {
        questions = List.copyOf(questions);
    }
}
