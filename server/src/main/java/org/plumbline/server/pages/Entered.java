package org.plumbline.server.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered in a form, and what is not right about it. Nothing that was entered is lost: a form that is not
 * right is shown again as it was sent.
 */
public final class Entered {
    /** Stands where something was that cannot be read, whoever put it there. */
    private static final char UNREADABLE = '\uFFFD';

    private final Map<String, List<String>> values;
    private final Map<String, FieldProblem> problems = new LinkedHashMap<>();

    /**
     * What is not right about one field.
     *
     * @param key the text that says so
     * @param with what is put into it
     */
    public record FieldProblem(String field, String key, List<Object> with) {}

    public Entered(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    /** A form in which nothing has been entered. */
    public static Entered nothing() {
        return new Entered(Map.of());
    }

    /** A form that starts with these values. */
    public static Entered with(Map<String, String> values) {
        var lists = new LinkedHashMap<String, List<String>>();
        values.forEach((field, value) -> lists.put(field, List.of(value)));
        return new Entered(lists);
    }

    /** The same form, and what is wrong with it so far, with other values in one field. */
    public Entered but(String field, List<String> other) {
        var all = new LinkedHashMap<>(values);
        all.put(field, other);
        var changed = new Entered(all);
        changed.problems.putAll(problems);
        return changed;
    }

    /** The text of a field, blanks around it taken off; empty when there is none. */
    public String text(String field) {
        var all = values.get(field);
        return all == null || all.isEmpty() ? "" : storable(all.getFirst()).strip();
    }

    /** What is searched for in a field, as the database's {@code ilike} takes it; everything when there is none. */
    public String sought(String field) {
        return anywhere(text(field));
    }

    /** Words that may stand anywhere in a text, as {@code ilike} takes them; their signs stand for themselves. */
    public static String anywhere(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /** Every value of a field that can have several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(Entered::storable)
                .toList();
    }

    /** The one character that PostgreSQL keeps in no text; nobody types it. */
    private static String storable(String sent) {
        return sent.replace('\0', UNREADABLE);
    }

    /** Whether a box with this value is ticked. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The text of a field that must be there and not be too long. */
    public String required(String field, int longest) {
        var text = text(field);
        if (text.isEmpty()) {
            wrong(field, "form.missing");
        }
        return limited(field, longest);
    }

    /** The text of a field, told when it is too long. */
    public String limited(String field, int longest) {
        var text = text(field);
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(field, "form.too-long", longest);
        } else if (text.indexOf(UNREADABLE) >= 0) {
            wrong(field, "form.unreadable");
        }
        return text;
    }

    /** The day entered as {@code field-day}, {@code field-month}, {@code field-year}; empty when left out or not a day. */
    public Optional<LocalDate> day(String field) {
        var parts = List.of(text(field + "-year"), text(field + "-month"), text(field + "-day"));
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(
                    "%4s-%2s-%2s".formatted(parts.toArray()).replace(' ', '0'),
                    DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException e) {
            wrong(field, "form.no-such-day");
            return Optional.empty();
        }
    }

    /** A whole number, told when it is none or out of range; empty when left out. */
    public Optional<Integer> number(String field, int least, int most) {
        var text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            wrong(field, "form.no-such-number", least, most);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    /** Says what is not right about a field; of two things the first. */
    public void wrong(String field, String key, Object... with) {
        problems.putIfAbsent(field, new FieldProblem(field, key, List.of(with)));
    }

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return problems.isEmpty();
    }

    /** All that is wrong, in the order found. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems.values());
    }

    /** What is wrong about one field. */
    public @Nullable FieldProblem problem(String field) {
        return problems.get(field);
    }
}
