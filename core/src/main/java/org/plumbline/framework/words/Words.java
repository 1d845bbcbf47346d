package org.plumbline.framework.words;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in each of an edition's languages.
 *
 * @param byLanguage language code to text; a language that is not there has no text yet
 */
public record Words(Map<String, String> byLanguage) {
    public static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The text in this language, or in any other when it has none, or nothing. */
    public String in(String language) {
        var wanted = byLanguage.get(language);
        if (wanted != null) {
            return wanted;
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }

    /** Whether this language has a text that is more than blanks. */
    public boolean speaks(String language) {
        return !byLanguage.getOrDefault(language, "").isBlank();
    }
}
