package org.plumbline.finding.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/** Reads what stands between the braces of a figure. */
public final class FigureSyntax {
    private static final Pattern TOKEN = Pattern.compile("[^\\s\"]*\"[^\"]*\"|[^\\s\"]+");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z][A-Za-z0-9.-]*)=\"?([^\"]*)\"?");

    private final List<String> of = new ArrayList<>();
    private final LinkedHashMap<String, List<String>> where = new LinkedHashMap<>();
    private Form form = Form.AUTO;
    private boolean notMet;
    private boolean feminine;
    private @Nullable Id reason;
    private FigureRef.@Nullable Noun noun;
    private Mutation mutation = Mutation.NONE;

    private FigureSyntax() {}

    /**
     * The span for a reference.
     *
     * @param written what stands between the braces
     * @param words what stands between the brackets before it; null when there are none
     */
    public static Span span(String written, @Nullable String words) {
        var inside = written.strip();
        if (inside.startsWith("=")) {
            return new Span.Stated(inside.substring(1).strip());
        }
        return new FigureSyntax().read(inside, words);
    }

    private Span read(String written, @Nullable String words) {
        var tokens = TOKEN.matcher(written);
        while (tokens.find()) {
            var wrong = token(tokens.group());
            if (wrong != null) {
                return new Span.Unreadable("{" + written + "}", wrong, "See 'Figures' in docs/writing-reports.md");
            }
        }
        if (of.isEmpty()) {
            return new Span.Unreadable(
                    "{" + written + "}", "the braces name no figure", "Write the id of a figure in them");
        }
        if (of.size() > 1 && words == null) {
            return new Span.Unreadable(
                    "{" + written + "}",
                    "'%s' is no form or option of a figure".formatted(of.get(1)),
                    "Use a form such as percent, count or all-but; two figures are compared with words in brackets");
        }
        var ref = new FigureRef(of, form, notMet, reason, where, noun, feminine, mutation, written);
        return words == null ? new Span.Figure(ref) : new Span.Checked(words, ref);
    }

    /** Takes one token in; what is wrong with it, or null. */
    private @Nullable String token(String token) {
        if (of.isEmpty()) {
            of.add(token);
            return null;
        }
        var option = OPTION.matcher(token);
        if (option.matches()) {
            return option(option.group(1), option.group(2));
        }
        var said = Form.of(token);
        var changed = Mutation.named(token);
        if (said.isPresent() && form != Form.AUTO) {
            return "it asks for both '%s' and '%s'".formatted(form.word(), token);
        }
        if (said.isPresent()) {
            form = said.get();
        } else if (changed.isPresent()) {
            mutation = changed.get();
        } else if (token.equals("not-met")) {
            notMet = true;
        } else if (token.equals("f")) {
            feminine = true;
        } else {
            of.add(token);
        }
        return null;
    }

    private @Nullable String option(String key, String value) {
        if (value.isBlank()) {
            return "'%s' has no value".formatted(key);
        }
        switch (key) {
            case "reason" -> {
                reason = Id.of(value);
                notMet = true;
            }
            case "noun" -> {
                int slash = value.indexOf('/');
                noun = slash < 0
                        ? new FigureRef.Noun(value, value)
                        : new FigureRef.Noun(value.substring(0, slash), value.substring(slash + 1));
            }
            default -> where.put(key, List.of(value.split("\\|", -1)));
        }
        return null;
    }
}
