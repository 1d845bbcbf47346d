package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays text out in columns for a terminal. */
final class Lines {
    private static final int TITLE_WIDTH = 62;
    private static final int LONG_ID = 6;

    private final StringBuilder text = new StringBuilder();

    /** One line as it is. */
    Lines line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Lines blank() {
        text.append('\n');
        return this;
    }

    /** A title, wrapped and indented, with columns to the right of its first line; a long id stands behind the title. */
    Lines row(int indent, String id, String title, List<String> columns) {
        var mark = id.length() > LONG_ID ? "" : id + " ";
        var wrapped =
                wrap(mark.isEmpty() ? "%s (%s)".formatted(title, id) : title, TITLE_WIDTH - indent - mark.length());
        var first = " ".repeat(indent) + mark + wrapped.getFirst();
        line(pad(first, TITLE_WIDTH) + "  " + String.join("  ", columns));
        wrapped.stream().skip(1).forEach(more -> line(" ".repeat(indent + mark.length()) + more));
        return this;
    }

    /** A sentence, wrapped, with a hanging indent. */
    Lines hanging(int indent, String mark, String sentence) {
        var wrapped = wrap(sentence, 100 - indent - mark.length());
        line(" ".repeat(indent) + mark + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(more -> line(" ".repeat(indent + mark.length()) + more));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    static String padLeft(String text, int width) {
        return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
    }

    private static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
