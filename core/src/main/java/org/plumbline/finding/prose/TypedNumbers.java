package org.plumbline.finding.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers that were typed into a text instead of being tied to data.
 *
 * <p>Dates, years, ids of standards, references to parts and web addresses are none.
 */
public final class TypedNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final String YEAR = "(?:1[89]|20)\\d\\d";

    private final Pattern harmless;
    private final Pattern typed;

    /**
     * For one language.
     *
     * @param numbers words that are numbers
     * @param things words that may stand before a number that only points somewhere, such as "Appendix"
     * @param months names of the months
     */
    public TypedNumbers(Collection<String> numbers, Collection<String> things, Collection<String> months) {
        var month = alternatives(months);
        harmless = Pattern.compile(String.join(
                "|",
                "https?://\\S+|www\\.\\S+",
                "\\b\\d{1,2}(?:[–-]\\d{1,2})?(?: (?:%s))(?: %s)?\\b".formatted(month, YEAR),
                "\\b%s(?:[/–-]\\d{2,4})?\\b".formatted(YEAR),
                "\\b\\d\\.\\d(?:\\.\\d)?[a-z]?\\b(?!%| per cent| percent| y cant)",
                "\\b(?:%s) \\d+[a-z]?\\b".formatted(alternatives(things))));
        typed = Pattern.compile(
                "\\d+(?:[.,]\\d+)*%%?|(?<![\\p{L}-])(?:%s)(?![\\p{L}])".formatted(alternatives(numbers)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(Collection<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The numbers typed into running text. */
    public List<String> in(List<Span> spans) {
        var found = new ArrayList<String>();
        collect(spans, found);
        return found;
    }

    private void collect(List<Span> spans, List<String> found) {
        for (var span : spans) {
            switch (span) {
                case Span.Words(var text) -> find(text, found);
                case Span.Emphasis(var inside) -> collect(inside, found);
                case Span.Strong(var inside) -> collect(inside, found);
                case Span.Link(var inside, var _) -> collect(inside, found);
                case Span.Figure _, Span.Checked _, Span.Stated _, Span.Unreadable _, Span.Mark _, Span.Break _ -> {}
            }
        }
    }

    private void find(String text, List<String> found) {
        var matcher = typed.matcher(masked(text));
        while (matcher.find()) {
            found.add(text.substring(matcher.start(), matcher.end()));
        }
    }

    /** A text of the edition's with its numbers, in digits, said to be what they are. */
    public List<Span> stated(String text) {
        var spans = new ArrayList<Span>();
        var digits = DIGITS.matcher(masked(text));
        int from = 0;
        while (digits.find()) {
            if (digits.start() > from) {
                spans.add(new Span.Words(text.substring(from, digits.start())));
            }
            spans.add(new Span.Stated(digits.group()));
            from = digits.end();
        }
        if (from < text.length()) {
            spans.add(new Span.Words(text.substring(from)));
        }
        return spans;
    }

    /** The text with everything harmless blanked out, each letter in its place. */
    private String masked(String text) {
        return harmless.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
