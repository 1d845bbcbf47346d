package org.plumbline.finding;

import java.util.List;
import java.util.Map;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Id;

/**
 * A piece of work worth telling others of; every name in it is altered.
 *
 * @param about the standards that it shows
 * @param text by language
 */
public record PracticeExample(Id id, List<Id> about, Map<String, Prose> text) {
    public PracticeExample {
        about = List.copyOf(about);
        text = Map.copyOf(text);
    }
}
