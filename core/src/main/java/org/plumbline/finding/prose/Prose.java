package org.plumbline.finding.prose;

import java.util.List;
import java.util.Map;

/**
 * A text as it was written, in one language.
 *
 * @param notes the footnotes by their marks
 * @param source the text itself, for comparing what was reviewed with what there is
 * @param file what to call its file in messages
 */
public record Prose(List<Passage> passages, Map<String, Passage.Paragraph> notes, String source, String file) {
    public Prose {
        passages = List.copyOf(passages);
        notes = Map.copyOf(notes);
    }

    /** The first paragraph's text, for texts that are one; nothing for an empty text. */
    public List<Span> line() {
        return passages.stream()
                .filter(passage -> passage instanceof Passage.Paragraph)
                .map(passage -> ((Passage.Paragraph) passage).text())
                .findFirst()
                .orElse(List.of());
    }
}
