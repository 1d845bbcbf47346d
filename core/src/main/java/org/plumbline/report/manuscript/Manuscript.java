package org.plumbline.report.manuscript;

import java.util.List;
import java.util.Map;
import org.plumbline.finding.Findings;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Id;

/**
 * All that people wrote and gathered for one report.
 *
 * @param texts of the inspection, by the part that they stand in, then by language
 * @param standing texts of the edition, the same way
 * @param alteredNames names of no real person
 * @param names other words that look like a person's name and are none
 * @param isbn empty for none
 */
public record Manuscript(
        Map<Id, Map<String, Prose>> texts,
        Map<Id, Map<String, Prose>> standing,
        Gathered gathered,
        Findings findings,
        List<Official> officials,
        List<String> alteredNames,
        List<String> names,
        String isbn,
        List<Correction> corrections,
        List<Review> reviews) {
    public Manuscript {
        texts = Map.copyOf(texts);
        standing = Map.copyOf(standing);
        officials = List.copyOf(officials);
        alteredNames = List.copyOf(alteredNames);
        names = List.copyOf(names);
        corrections = List.copyOf(corrections);
        reviews = List.copyOf(reviews);
    }
}
