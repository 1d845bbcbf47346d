package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;

/** What the form of an editor says, and what it starts with. */
final class EditForm {
    /** Longer than any part of a report that anybody reads. */
    static final int LONGEST = 100_000;

    private EditForm() {}

    static String field(String language) {
        return "text-" + language;
    }

    static String base(String language) {
        return "base-" + language;
    }

    /** A text as it was typed, its lines ended as ours are. */
    static String text(Entered entered, String language) {
        return entered.text(field(language))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** The texts that a form has, by language. */
    static Map<String, String> texts(Entered entered, List<String> languages) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : languages) {
            var text = text(entered, language);
            if (!text.isEmpty() && text.length() <= 2 * LONGEST) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    /** The fields of a form that starts with what stands. */
    static Entered of(Desk desk, String text, @Nullable Conclusion conclusion) {
        var fields = new LinkedHashMap<String, List<String>>();
        desk.text(text).forEach((language, version) -> {
            fields.put(field(language), List.of(version.source().strip()));
            fields.put(base(language), List.of(Long.toString(version.id())));
        });
        if (conclusion != null) {
            fields.put("kind", List.of(conclusion.finding()));
            fields.put("about", conclusion.about());
            fields.put("owner", List.of(conclusion.owner()));
            fields.put("group", List.of(conclusion.group()));
            fields.put("rests-on", conclusion.restsOn());
            fields.put("version", List.of(Integer.toString(conclusion.version())));
        }
        return new Entered(fields);
    }

    /** What the form says of a finding, example or recommendation itself; every problem is told. */
    static Conclusion conclusion(Entered entered, Edition edition, Conclusion before) {
        var aspects = aspects(edition);
        var about = entered.all("about").stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (!aspects.containsAll(about) || (before.kind() == TextKind.FINDING && about.size() > 1)) {
            entered.wrong("about", "writing.problems.about");
        }
        return switch (before.kind()) {
            case TEXT -> before;
            case FINDING -> {
                var kind = entered.text("kind");
                if (!List.of("strength", "area").contains(kind)) {
                    entered.wrong("kind", "form.missing");
                }
                yield before.with(kind, about, "", "", List.of());
            }
            case EXAMPLE -> before.with("", about, "", "", List.of());
            case RECOMMENDATION -> {
                var owner = entered.text("owner");
                if (edition.surroundings().owners().stream()
                        .noneMatch(each -> each.id().value().equals(owner))) {
                    entered.wrong("owner", "form.missing");
                }
                var group = entered.text("group");
                if (!group.isEmpty() && !groups(edition).contains(group)) {
                    entered.wrong("group", "writing.problems.group");
                }
                var restsOn = entered.all("rests-on").stream()
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
                if (!scored(edition).containsAll(restsOn)) {
                    entered.wrong("rests-on", "writing.problems.rests-on");
                }
                yield before.with("", List.of(), owner, group, restsOn);
            }
        };
    }

    /** Sections and standards, each section before its own. */
    static List<String> aspects(Edition edition) {
        var aspects = new ArrayList<String>();
        edition.sections().forEach(section -> {
            aspects.add(section.id().value());
            section.standards().forEach(standard -> aspects.add(standard.id().value()));
        });
        return aspects.stream().distinct().toList();
    }

    /** The groups that parts of the report show recommendations of. */
    static List<String> groups(Edition edition) {
        return edition.surroundings()
                .reportParts()
                .flatMap(part -> part.shows().stream())
                .filter(showing -> showing.kind() == Showing.Kind.RECOMMENDATIONS)
                .flatMap(showing -> showing.of().stream())
                .map(Id::value)
                .distinct()
                .toList();
    }

    /** What a recommendation can rest on. */
    static List<String> scored(Edition edition) {
        return Stream.of(
                        edition.themes().stream().map(each -> each.id()),
                        aspects(edition).stream().map(Id::of),
                        edition.questions().stream().map(each -> each.id()),
                        edition.rules().scores().stream().map(ScoreRule::id))
                .flatMap(ids -> ids)
                .map(Id::value)
                .distinct()
                .toList();
    }

    /** The next id that is free, such as {@code s-1.1-3}. */
    static String free(Desk desk, Conclusion it) {
        var begins = switch (it.kind()) {
            case TEXT -> "";
            case FINDING ->
                (it.finding().equals("strength") ? "s-" : "a-")
                        + it.about().stream()
                                .findFirst()
                                .map(about -> about + "-")
                                .orElse("");
            case EXAMPLE -> "e-";
            case RECOMMENDATION -> "r-";
        };
        int next = 1;
        while (isTaken(desk, it.kind(), begins + next)) {
            next++;
        }
        return begins + next;
    }

    /** Findings and examples stand in one file, and no two there have the same id. */
    private static boolean isTaken(Desk desk, TextKind kind, String id) {
        return desk.conclusions().stream()
                        .anyMatch(each -> each.id().equals(id)
                                && (each.kind() == TextKind.RECOMMENDATION) == (kind == TextKind.RECOMMENDATION))
                || !desk.text(kind.text(id)).isEmpty();
    }

    /** What stands in a language now; nothing while nobody wrote. */
    static String now(Map<String, Version> newest, String language) {
        var version = newest.get(language);
        return version == null ? "" : version.source().strip();
    }

    static String baseNow(Map<String, Version> newest, String language) {
        var version = newest.get(language);
        return version == null ? "" : Long.toString(version.id());
    }
}
