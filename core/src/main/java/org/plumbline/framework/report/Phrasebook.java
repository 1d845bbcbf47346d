package org.plumbline.framework.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.framework.words.Words;

/**
 * The fixed words of an edition's reports.
 *
 * @param words of each phrase; a phrase that is not there has no words yet
 * @param standing the phrases that are Plumbline's own, whose translations nobody has reviewed
 */
public record Phrasebook(Map<Phrase, Words> words, Set<Phrase> standing) {
    public static final Phrasebook NONE = new Phrasebook(Map.of(), Set.of());

    public Phrasebook {
        words = words.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(words));
        standing = Set.copyOf(standing);
    }

    /** The words of a phrase in every language. */
    public Words words(Phrase phrase) {
        return words.getOrDefault(phrase, Words.NONE);
    }
}
