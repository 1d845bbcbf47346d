package org.plumbline.finding.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a Welsh word changes its beginning after certain words.
 *
 * <p>The tables are those of any grammar of Welsh. Soft: p t c b d g m ll rh. Nasal: p t c b d g. Aspirate: p t c.
 */
public enum Mutation {
    NONE(""),
    SOFT("rh>r ll>l p>b t>d c>g b>f d>dd g> m>f"),
    NASAL("p>mh t>nh c>ngh b>m d>n g>ng"),
    ASPIRATE("p>ph t>th c>ch");

    /** Beginnings that look like a consonant of the table and are another letter, which does not change. */
    private static final List<String> LETTERS = List.of("ch", "dd", "ff", "ng", "ph", "th");

    private final String changes;

    Mutation(String changes) {
        this.changes = changes;
    }

    /** The mutation with this word in texts: {@code soft}, {@code nasal} or {@code aspirate}. */
    public static Optional<Mutation> named(String word) {
        return List.of(SOFT, NASAL, ASPIRATE).stream()
                .filter(mutation -> mutation.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The phrase with its first word changed; a word that this mutation leaves alone, or a numeral, stays. */
    public String of(String phrase) {
        var lower = phrase.toLowerCase(Locale.ROOT);
        if (LETTERS.stream().anyMatch(lower::startsWith)) {
            return phrase;
        }
        for (var change : changes.split(" ", -1)) {
            int at = change.indexOf('>');
            if (at > 0 && lower.startsWith(change.substring(0, at))) {
                var begun = change.substring(at + 1);
                var rest = phrase.substring(at);
                return Character.isUpperCase(phrase.charAt(0)) ? capital(begun + rest) : begun + rest;
            }
        }
        return phrase;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
