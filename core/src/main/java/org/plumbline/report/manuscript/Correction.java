package org.plumbline.report.manuscript;

import java.time.LocalDate;
import java.util.Map;
import org.plumbline.finding.prose.Prose;

/**
 * Something put right after the report was published.
 *
 * @param text what was wrong and what is right, by language
 */
public record Correction(LocalDate on, Map<String, Prose> text) {
    public Correction {
        text = Map.copyOf(text);
    }
}
