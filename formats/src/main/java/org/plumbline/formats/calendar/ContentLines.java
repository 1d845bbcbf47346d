package org.plumbline.formats.calendar;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: ended by CR and LF, none longer than 75 octets, longer ones folded between characters. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A value that is not text: as it is. */
    ContentLines put(String name, String value) {
        int octets = 0;
        var line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += width;
            at += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }

    /** A text: backslash, semicolon, comma and line breaks escaped, and other control characters left out. */
    ContentLines text(String name, String value) {
        return put(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\r\n|\r|\n", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
