package org.plumbline.formats.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes a tree as YAML, the same bytes for the same tree. */
public final class YamlText {
    /** Words that need no quotes: nothing in them could be read as anything but this text. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9 ._/()-]*");

    /** Words that other readers would take for a number. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9._]*");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> numbers;

    private YamlText(Set<String> numbers) {
        this.numbers = numbers;
    }

    /** The tree as text, every value as a word. */
    public static String of(Node node) {
        return of(node, Set.of());
    }

    /**
     * The tree as text.
     *
     * @param numbers keys whose values are numbers, so that other readers take them for numbers too
     */
    public static String of(Node node, Set<String> numbers) {
        var writer = new YamlText(numbers);
        writer.block(node, 0);
        return writer.text.toString();
    }

    private void block(Node node, int indent) {
        switch (node) {
            case Node.Mapping(var entries, var _) ->
                entries.forEach(entry -> {
                    indent(indent);
                    entry(entry, indent);
                });
            case Node.Sequence(var items, var _) ->
                items.forEach(item -> {
                    indent(indent);
                    text.append("- ");
                    item(item, indent + 2);
                });
            case Node.Scalar(var value, var _) -> text.append(scalar(value)).append('\n');
        }
    }

    private void entry(Node.Entry entry, int indent) {
        text.append(scalar(entry.key())).append(':');
        if (numbers.contains(entry.key()) && entry.value() instanceof Node.Scalar(var number, var _)) {
            text.append(' ').append(number).append('\n');
        } else if (isInline(entry.value())) {
            text.append(' ');
            inline(entry.value());
            text.append('\n');
        } else {
            text.append('\n');
            block(entry.value(), indent + 2);
        }
    }

    private void item(Node item, int indent) {
        if (isInline(item)) {
            inline(item);
            text.append('\n');
        } else if (item instanceof Node.Mapping(var entries, var _)) {
            for (int at = 0; at < entries.size(); at++) {
                if (at > 0) {
                    indent(indent);
                }
                entry(entries.get(at), indent);
            }
        } else {
            text.append('\n');
            block(item, indent);
        }
    }

    /** What fits on a line: a value, a list of values, a map of plain values. */
    private static boolean isInline(Node node) {
        return switch (node) {
            case Node.Scalar _ -> true;
            case Node.Sequence(var items, var _) -> items.stream().allMatch(Node.Scalar.class::isInstance);
            case Node.Mapping(var entries, var _) ->
                entries.stream()
                        .allMatch(entry -> entry.value() instanceof Node.Scalar
                                && !entry.key().equals("id"));
        };
    }

    private void inline(Node node) {
        switch (node) {
            case Node.Scalar(var value, var _) -> text.append(scalar(value));
            case Node.Sequence(var items, var _) -> {
                text.append('[');
                for (int at = 0; at < items.size(); at++) {
                    text.append(at == 0 ? "" : ", ");
                    inline(items.get(at));
                }
                text.append(']');
            }
            case Node.Mapping(var entries, var _) -> {
                text.append('{');
                for (int at = 0; at < entries.size(); at++) {
                    text.append(at == 0 ? "" : ", ")
                            .append(scalar(entries.get(at).key()))
                            .append(": ");
                    var value = entries.get(at).value();
                    if (numbers.contains(entries.get(at).key()) && value instanceof Node.Scalar(var number, var _)) {
                        text.append(number);
                    } else {
                        inline(value);
                    }
                }
                text.append('}');
            }
        }
    }

    private void indent(int by) {
        text.repeat(' ', by);
    }

    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !NUMBER.matcher(value).matches()) {
            return value;
        }
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (character < 0x20
                            || character == 0x7F
                            || character == 0x85
                            || character == 0x2028
                            || character == 0x2029) {
                        quoted.append("\\u%04x".formatted(character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
