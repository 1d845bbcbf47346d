package org.plumbline.formats.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Place;

/** A YAML mapping being written; what is empty is left out. */
final class Entries {
    private static final Place NOWHERE = new Place("inspection.yaml", 0, 0);

    private final List<Node.Entry> entries = new ArrayList<>();

    Entries put(String key, Node value) {
        entries.add(new Node.Entry(key, NOWHERE, value));
        return this;
    }

    Entries put(String key, String value) {
        return put(key, scalar(value));
    }

    Entries put(String key, Entries value) {
        return put(key, value.node());
    }

    Entries unlessEmpty(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    Entries day(String key, @Nullable LocalDate day) {
        return day == null ? this : put(key, day.toString());
    }

    Entries list(String key, List<String> values) {
        var items = values.stream().map(Entries::scalar).toList();
        return items.isEmpty() ? this : put(key, new Node.Sequence(items, NOWHERE));
    }

    Entries maps(String key, List<Entries> values) {
        var items = values.stream().map(Entries::node).toList();
        return items.isEmpty() ? this : put(key, new Node.Sequence(items, NOWHERE));
    }

    Node node() {
        return new Node.Mapping(entries, NOWHERE);
    }

    private static Node scalar(String value) {
        return new Node.Scalar(value, NOWHERE);
    }
}
