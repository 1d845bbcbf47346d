package org.plumbline.formats.caseload;

import static org.plumbline.formats.FileProblem.FI018;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.caseload.intake.DateOrder;
import org.plumbline.caseload.intake.Field;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;

/** A mapping as YAML, kept for each source system. */
public final class MappingFile {
    private static final int FORM = 1;
    private static final Place NOWHERE = new Place("", 0, 0);

    private MappingFile() {}

    /** The mapping as text, the same for the same mapping. */
    public static String text(Mapping mapping) {
        var keys = new ArrayList<Node.Entry>();
        keys.add(entry("mapping", scalar(String.valueOf(FORM))));
        keys.add(entry("dates", scalar(name(mapping.dates()))));
        keys.add(entry(
                "columns",
                sequence(mapping.columns().stream().map(MappingFile::column).toList())));
        if (!mapping.constants().isEmpty()) {
            keys.add(entry("constants", pairs("field", "value", columns(mapping.constants()))));
        }
        return YamlText.of(map(keys), Set.of("mapping"));
    }

    /**
     * Reads what {@link #text} writes, or what a person wrote like it.
     *
     * @param name what to call it in messages
     */
    public static Loaded<Mapping> read(String text, String name) {
        var problems = new Problems();
        var tree = EditionFile.tree(text, name, problems);
        if (tree == null) {
            return new Loaded.Bad<>(problems.all());
        }
        var keys = Keys.of(tree, "", problems);
        if (keys.number("mapping") != FORM && !problems.hasErrors()) {
            problems.add(
                    FI018,
                    keys.place(),
                    "the mapping is of form %d".formatted(keys.number("mapping")),
                    "Write it anew: this program knows form " + FORM);
        }
        var dates = keys.oneOf("dates", DateOrder.class, DateOrder.DAY_FIRST);
        var columns = keys.list("columns", MappingFile::column);
        var constants = new LinkedHashMap<Field, String>();
        keys.list("constants", MappingFile::constant).forEach(it -> constants.put(it.getKey(), it.getValue()));
        keys.nothingElse();
        return problems.loaded(new Mapping(dates, columns, constants));
    }

    private static Mapping.Column column(Keys keys) {
        var values = new LinkedHashMap<String, String>();
        keys.list("values", MappingFile::value).forEach(it -> values.put(it.getKey(), it.getValue()));
        var column = new Mapping.Column(keys.text("column"), Field.called(keys.text("field")), values);
        keys.nothingElse();
        return column;
    }

    private static Map.Entry<String, String> value(Keys keys) {
        var value = Map.entry(keys.text("sent"), keys.text("means"));
        keys.nothingElse();
        return value;
    }

    private static Map.Entry<Field, String> constant(Keys keys) {
        var constant = Map.entry(Field.called(keys.text("field")), keys.text("value"));
        keys.nothingElse();
        return constant;
    }

    private static Node column(Mapping.Column column) {
        var keys = new ArrayList<Node.Entry>();
        keys.add(entry("column", scalar(column.name())));
        keys.add(entry("field", scalar(column.field().column())));
        if (!column.values().isEmpty()) {
            keys.add(entry("values", pairs("sent", "means", column.values())));
        }
        return map(keys);
    }

    private static Map<String, String> columns(Map<Field, String> constants) {
        var named = new LinkedHashMap<String, String>();
        constants.forEach((field, value) -> named.put(field.column(), value));
        return named;
    }

    private static Node pairs(String left, String right, Map<String, String> values) {
        return sequence(values.entrySet().stream()
                .map(value -> map(List.of(entry(left, scalar(value.getKey())), entry(right, scalar(value.getValue())))))
                .toList());
    }

    private static String name(DateOrder order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, NOWHERE, value);
    }

    private static Node map(List<Node.Entry> entries) {
        return new Node.Mapping(entries, NOWHERE);
    }

    private static Node sequence(List<Node> items) {
        return new Node.Sequence(items, NOWHERE);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }
}
