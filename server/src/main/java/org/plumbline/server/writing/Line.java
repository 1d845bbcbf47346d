package org.plumbline.server.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.compose.Preview.Told;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;
import org.plumbline.server.writing.told.Material;

/**
 * A text in a list: where it stands in each language, and what is not right in it.
 *
 * @param conclusion null for the text of a part
 * @param beginnings how it reads, cut short, by language
 * @param faults how many things do not fit, in all languages
 * @param last who wrote last, in whatever language; null while nobody has
 */
public record Line(
        TextKind kind,
        String id,
        @Nullable Conclusion conclusion,
        Map<String, TextState> states,
        Map<String, String> beginnings,
        int faults,
        @Nullable Version last) {
    private static final int SHORT = 180;

    public Line {
        states = new LinkedHashMap<>(states);
        beginnings = Map.copyOf(beginnings);
    }

    static Line of(Desk desk, Material material, TextKind kind, String id) {
        var text = kind.text(id);
        var states = new LinkedHashMap<String, TextState>();
        desk.languages().forEach(language -> states.put(language, desk.state(text, language)));
        var sources = new HashMap<String, String>();
        desk.text(text).forEach((language, version) -> {
            if (version.isThere()) {
                sources.put(language, version.source());
            }
        });
        var beginnings = new HashMap<String, String>();
        int faults = 0;
        if (!sources.isEmpty()) {
            for (var told : material.told(text, sources).entrySet()) {
                beginnings.put(told.getKey(), beginning(told.getValue()));
                // that a language is missing shows already
                faults += sources.containsKey(told.getKey()) ? faults(told.getValue()) : 0;
            }
        }
        return new Line(
                kind,
                id,
                desk.conclusion(kind, id).orElse(null),
                states,
                beginnings,
                faults,
                desk.text(text).values().stream()
                        .max(Comparator.comparingLong(Version::id))
                        .orElse(null));
    }

    private static int faults(Told told) {
        return (int)
                told.problems().stream().filter(problem -> problem.isError()).count();
    }

    private static String beginning(Told told) {
        var plain = told.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph(var _, var text)
                        ? Optional.of(Inline.plain(text)).stream()
                        : Optional.<String>empty().stream())
                .findFirst()
                .orElse("");
        return plain.length() <= SHORT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, SHORT))) + "…";
    }

    public String href(Desk desk) {
        return "%s/%s".formatted(desk.href(), kind.text(id));
    }

    /** How it begins in the language of the page, or in whichever it has. */
    public String beginning(Shell shell, Desk desk) {
        var here = beginnings.getOrDefault(desk.spoken(shell), "");
        return here.isEmpty() ? beginnings.getOrDefault(desk.first(), "") : here;
    }

    /** The language of that. */
    public String beginsIn(Shell shell, Desk desk) {
        return beginnings.getOrDefault(desk.spoken(shell), "").isEmpty() ? desk.first() : desk.spoken(shell);
    }
}
