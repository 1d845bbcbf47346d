package org.plumbline.publishing.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns text from right to left into the order in which it is drawn, from the left. */
final class VisualOrder implements BidiReorderer {
    /** What a reader takes for one character, such as a letter with its points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final String OPENING = "([{<\u00AB\u2039";
    private static final String CLOSING = ")]}>\u00BB\u203A";

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var found = CHARACTER.matcher(text).results().toList();
        var characters = new String[found.size()];
        var levels = new byte[found.size()];
        for (int at = 0; at < characters.length; at++) {
            MatchResult character = found.get(at);
            levels[at] = (byte) order.getLevelAt(character.start());
            characters[at] = levels[at] % 2 == 0 ? character.group() : mirrored(character.group());
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        return String.join("", characters);
    }

    private static String mirrored(String character) {
        int opening = OPENING.indexOf(character);
        int closing = CLOSING.indexOf(character);
        return opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : character;
    }

    /** Letters that join, as Arabic ones do, stay apart. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
