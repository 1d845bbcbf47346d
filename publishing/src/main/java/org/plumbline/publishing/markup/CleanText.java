package org.plumbline.publishing.markup;

/** Text without the characters that no XML or HTML file may hold. */
public final class CleanText {
    private CleanText() {}

    /** The same text without control characters, halves of surrogate pairs and code points that are no characters. */
    public static String of(String text) {
        if (text.codePoints().allMatch(CleanText::mayStand)) {
            return text;
        }
        return text.codePoints()
                .filter(CleanText::mayStand)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean mayStand(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' || point == '\n';
            case Character.SURROGATE -> false;
            default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
        };
    }
}
