package org.plumbline.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Id;

/**
 * A strength, or an area for improvement.
 *
 * @param about a standard or section; null for the service as a whole
 * @param text by language
 */
public record Finding(Id id, Kind kind, @Nullable Id about, Map<String, Prose> text) {
    /** Which of the two it is. */
    public enum Kind {
        STRENGTH,
        AREA
    }

    public Finding {
        text = Map.copyOf(text);
    }
}
