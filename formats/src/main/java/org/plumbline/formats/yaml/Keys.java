package org.plumbline.formats.yaml;

import static org.plumbline.formats.FileProblem.FI001;
import static org.plumbline.formats.FileProblem.FI002;
import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI004;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * Reads the keys of a mapping, noting what is missing, wrong or unknown, and going on with a harmless value.
 *
 * <p>So one reading finds every problem. Nothing read this way may be used while problems has errors.
 */
public final class Keys {
    private final Node.Mapping mapping;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Keys(Node.Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
        problems.stands(path, mapping.place());
    }

    /** The keys of a node; of a node that is no mapping, none. */
    public static Keys of(Node node, String path, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Keys(mapping, path, problems);
        }
        problems.add(
                FI003,
                node.place(),
                "a map of keys should stand here, not " + node.form(),
                "Write it as 'key: value' lines");
        return new Keys(new Node.Mapping(List.of(), node.place()), path, new Problems());
    }

    public Place place() {
        return mapping.place();
    }

    public String path() {
        return path;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.get(key).isPresent();
    }

    /** Any value; an empty scalar and a problem when it is missing. */
    public Node node(String key) {
        return optional(key).orElseGet(() -> {
            problems.add(FI001, mapping.place(), "key '%s' is missing".formatted(key), "Add '%s'".formatted(key));
            return new Node.Scalar("", mapping.place());
        });
    }

    public Optional<Node> optional(String key) {
        asked.add(key);
        var value = mapping.get(key);
        value.ifPresent(node -> problems.stands(at(key), node.place()));
        return value;
    }

    public String text(String key) {
        var node = node(key);
        return node instanceof Node.Scalar(var text, var _) && text.isEmpty() && !has(key) ? "" : text(node);
    }

    public String text(String key, String otherwise) {
        return optional(key).map(this::text).orElse(otherwise);
    }

    public Id id(String key) {
        return Id.of(text(key));
    }

    public @Nullable Id optionalId(String key) {
        return optional(key).map(node -> Id.of(text(node))).orElse(null);
    }

    public int number(String key) {
        return optional(key).map(this::number).orElseGet(() -> {
            node(key);
            return 0;
        });
    }

    public int number(String key, int otherwise) {
        return optional(key).map(this::number).orElse(otherwise);
    }

    public boolean yes(String key, boolean otherwise) {
        return oneOf(key, Map.of("yes", true, "true", true, "no", false, "false", false), otherwise);
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        var words = new HashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(key, words, otherwise);
    }

    public <T> T oneOf(String key, Map<String, T> words, T otherwise) {
        var node = optional(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        var value = words.get(text(node.get()));
        if (value == null) {
            var allowed = String.join(", ", words.keySet().stream().sorted().toList());
            problems.add(
                    FI004,
                    node.get().place(),
                    "'%s' cannot be %s".formatted(key, node.get().form()),
                    "Use one of " + allowed);
            return otherwise;
        }
        return value;
    }

    public Words words(String key) {
        return optional(key).map(node -> words(node, at(key))).orElseGet(() -> {
            node(key);
            return Words.NONE;
        });
    }

    /** The same as {@link #words}, each text with its place. */
    public Map<String, Node.Scalar> texted(String key) {
        var texts = new LinkedHashMap<String, Node.Scalar>();
        var words = words(key);
        if (optional(key).orElse(null) instanceof Node.Mapping(var entries, var _)) {
            entries.forEach(entry -> {
                if (entry.value() instanceof Node.Scalar scalar
                        && words.byLanguage().containsKey(entry.key())) {
                    texts.put(entry.key(), scalar);
                }
            });
        }
        return texts;
    }

    public Keys keys(String key) {
        return optional(key).map(node -> of(node, at(key), problems)).orElseGet(() -> {
            node(key);
            return new Keys(new Node.Mapping(List.of(), mapping.place()), at(key), new Problems());
        });
    }

    /** The keys of a mapping in the order written, with their values. */
    public List<Node.Entry> entries() {
        asked.addAll(mapping.entries().stream().map(Node.Entry::key).toList());
        return mapping.entries();
    }

    /** Each item of a list; empty when the key is missing. */
    public <T> List<T> list(String key, Function<Keys, T> read) {
        return list(key, key, read);
    }

    /** The same, with paths as if the list had another name: for lists whose items are numbered otherwise by meaning. */
    public <T> List<T> list(String key, String name, Function<Keys, T> read) {
        return nodes(key, name, (node, at) -> read.apply(of(node, at, problems)));
    }

    /** Each item of a list, whatever its form. */
    public <T> List<T> items(String key, Function<Node, T> read) {
        return nodes(key, key, (node, _) -> read.apply(node));
    }

    public List<Id> ids(String key) {
        return nodes(key, key, (node, _) -> Id.of(text(node)));
    }

    public List<String> texts(String key) {
        return nodes(key, key, (node, _) -> text(node));
    }

    /** Says so when the mapping has keys that nobody asked for. */
    public void nothingElse() {
        for (var entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                var known = String.join(", ", asked.stream().sorted().toList());
                problems.add(
                        FI002,
                        entry.place(),
                        "key '%s' is not known here".formatted(entry.key()),
                        "Use one of " + known);
            }
        }
    }

    private <T> List<T> nodes(String key, String name, Item<T> read) {
        var node = optional(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Sequence(var items, var _))) {
            problems.add(
                    FI003,
                    node.get().place(),
                    "'%s' should be a list, not %s".formatted(key, node.get().form()),
                    "Write it as '- ' items, or between [ and ]");
            return List.of();
        }
        var made = new ArrayList<T>();
        for (int at = 0; at < items.size(); at++) {
            var path = "%s[%d]".formatted(at(name), at);
            problems.stands(path, items.get(at).place());
            made.add(read.read(items.get(at), path));
        }
        return made;
    }

    private interface Item<T> {
        T read(Node node, String path);
    }

    private Words words(Node node, String at) {
        if (!(node instanceof Node.Mapping(var entries, var _))) {
            problems.add(
                    FI003,
                    node.place(),
                    "a text in each language should stand here, not " + node.form(),
                    "Write it as {en: …, cy: …}");
            return Words.NONE;
        }
        var texts = new HashMap<String, String>();
        entries.forEach(entry -> texts.put(entry.key(), text(entry.value())));
        problems.stands(at, node.place());
        return new Words(texts);
    }

    private String text(Node node) {
        if (node instanceof Node.Scalar(var text, var _)) {
            return text;
        }
        problems.add(FI003, node.place(), "a single value should stand here, not " + node.form(), "Write one value");
        return "";
    }

    private int number(Node node) {
        var text = text(node);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            problems.add(
                    FI003, node.place(), "a whole number should stand here, not " + node.form(), "Write it in digits");
            return 0;
        }
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
