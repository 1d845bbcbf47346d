package org.plumbline.caseload.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as people compare it: letters and digits only, no capitals, no accents. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Words with one blank between; a text without any letter or digit as it is. */
    static String of(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? text.strip() : words;
    }
}
