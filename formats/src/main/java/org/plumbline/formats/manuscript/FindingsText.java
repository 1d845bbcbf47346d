package org.plumbline.formats.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.PracticeExample;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.words.Id;

/**
 * Writes {@code findings.yaml} and {@code recommendations.yaml}: what has not changed since the file came stands in it as it
 * came, line for line.
 */
public final class FindingsText {
    private static final Place NOWHERE = new Place("", 0, 0);

    private final List<String> languages;

    private FindingsText(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * The text of {@code findings.yaml}.
     *
     * @param languages in the order in which each text is written
     * @param came the file as it came; null when it did not
     */
    public static String findings(Findings findings, List<String> languages, @Nullable String came) {
        var text = new FindingsText(languages);
        return text.written(text.entries(new Findings(findings.findings(), findings.examples(), List.of())), came);
    }

    /** The text of {@code recommendations.yaml}, the same way. */
    public static String recommendations(Findings findings, List<String> languages, @Nullable String came) {
        var text = new FindingsText(languages);
        return text.written(text.entries(new Findings(List.of(), List.of(), findings.recommendations())), came);
    }

    /** Every entry as YAML, under the key of its list and its id. */
    private Map<String, Map<Id, String>> entries(Findings findings) {
        var entries = new LinkedHashMap<String, Map<Id, String>>();
        findings.findings().forEach(each -> put(entries, "findings", each.id(), node(each)));
        findings.examples().forEach(each -> put(entries, "practice-examples", each.id(), node(each)));
        findings.recommendations().forEach(each -> put(entries, "recommendations", each.id(), node(each)));
        return entries;
    }

    private static void put(Map<String, Map<Id, String>> entries, String key, Id id, Node node) {
        entries.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .put(id, YamlText.of(new Node.Sequence(List.of(node), NOWHERE)));
    }

    private String written(Map<String, Map<Id, String>> entries, @Nullable String came) {
        var plain = together(entries, new HashMap<>(), "");
        if (came == null) {
            return plain;
        }
        var before = new EntryLines(came);
        var kept = new HashMap<String, String>();
        entries(before.findings())
                .forEach((key, each) -> each.forEach((id, yaml) -> {
                    var lines = before.lines(key, id);
                    if (lines != null
                            && yaml.equals(entries.getOrDefault(key, Map.of()).get(id))) {
                        kept.put(key + " " + id, lines);
                    }
                }));
        var mixed = together(entries, kept, before.head());
        // whatever an odd file has, what is written is read again as what it should say
        return says(mixed, entries) ? mixed : plain;
    }

    private boolean says(String text, Map<String, Map<Id, String>> entries) {
        var tree = YamlTree.read("", text, new ArrayList<>());
        return tree != null && entries(FindingsFile.of(tree, new Problems())).equals(entries);
    }

    private static String together(Map<String, Map<Id, String>> entries, Map<String, String> kept, String head) {
        var text = new StringBuilder(head);
        entries.forEach((key, each) -> {
            text.append(key).append(":\n");
            each.forEach((id, yaml) -> text.append(kept.getOrDefault(key + " " + id, yaml.indent(2))));
        });
        return text.toString();
    }

    private Node node(Finding finding) {
        var entries = new ArrayList<Node.Entry>();
        entries.add(entry("id", finding.id().value()));
        entries.add(entry("kind", finding.kind().name().toLowerCase(Locale.ROOT)));
        optional(entries, "about", finding.about());
        return text(entries, finding.text());
    }

    private Node node(PracticeExample example) {
        var entries = new ArrayList<Node.Entry>();
        entries.add(entry("id", example.id().value()));
        ids(entries, "about", example.about());
        return text(entries, example.text());
    }

    private Node node(Recommendation each) {
        var entries = new ArrayList<Node.Entry>();
        entries.add(entry("id", each.id().value()));
        entries.add(entry("owner", each.owner().value()));
        optional(entries, "group", each.group());
        ids(entries, "rests-on", each.restsOn());
        return text(entries, each.text());
    }

    private Node text(List<Node.Entry> entries, Map<String, Prose> text) {
        var said = new ArrayList<Node.Entry>();
        for (var language : languages) {
            var prose = text.get(language);
            if (prose != null) {
                said.add(entry(language, prose.source()));
            }
        }
        entries.add(new Node.Entry("text", NOWHERE, new Node.Mapping(said, NOWHERE)));
        return new Node.Mapping(entries, NOWHERE);
    }

    private static void optional(List<Node.Entry> entries, String key, @Nullable Id id) {
        if (id != null) {
            entries.add(entry(key, id.value()));
        }
    }

    private static void ids(List<Node.Entry> entries, String key, List<Id> ids) {
        if (!ids.isEmpty()) {
            var items = ids.stream()
                    .map(id -> (Node) new Node.Scalar(id.value(), NOWHERE))
                    .toList();
            entries.add(new Node.Entry(key, NOWHERE, new Node.Sequence(items, NOWHERE)));
        }
    }

    private static Node.Entry entry(String key, String value) {
        return new Node.Entry(key, NOWHERE, new Node.Scalar(value, NOWHERE));
    }
}
