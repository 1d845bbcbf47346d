package org.plumbline.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Id;

/**
 * What is asked of somebody.
 *
 * @param owner of the edition's owners
 * @param group the group of the report that it stands in; null for none
 * @param restsOn the scores and ratings that it rests on
 * @param text by language
 */
public record Recommendation(Id id, Id owner, @Nullable Id group, List<Id> restsOn, Map<String, Prose> text) {
    public Recommendation {
        restsOn = List.copyOf(restsOn);
        text = Map.copyOf(text);
    }
}
