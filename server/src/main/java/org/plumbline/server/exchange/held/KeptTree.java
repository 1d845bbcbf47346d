package org.plumbline.server.exchange.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Place;

/** A map of keys as it came, in which some values are put anew: the others, and the order, stay as they were. */
final class KeptTree {
    private static final Place NOWHERE = new Place("", 0, 0);

    private final List<Node.Entry> entries = new ArrayList<>();

    /** Starts with what came; with nothing when nothing did. */
    KeptTree(@Nullable Node came) {
        if (came instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
        }
    }

    Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    /** The text of a key; empty when it is not there. */
    String text(String key) {
        return get(key).map(KeptTree::text).orElse("");
    }

    /** Puts a value where the key stands, or at the end; null takes the key out. */
    KeptTree put(String key, @Nullable Node value) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).key().equals(key)) {
                entries.remove(at);
                if (value != null) {
                    entries.add(at, new Node.Entry(key, NOWHERE, value));
                }
                return this;
            }
        }
        if (value != null) {
            entries.add(new Node.Entry(key, NOWHERE, value));
        }
        return this;
    }

    /** Puts a text; an empty one takes the key out. */
    KeptTree put(String key, @Nullable Object value) {
        var text = Objects.toString(value, "");
        return put(key, text.isEmpty() ? null : new Node.Scalar(text, NOWHERE));
    }

    /** Puts a list; an empty one takes the key out. */
    KeptTree put(String key, List<? extends Node> items) {
        return put(key, items.isEmpty() ? null : new Node.Sequence(List.copyOf(items), NOWHERE));
    }

    Node.Mapping node() {
        return new Node.Mapping(entries, NOWHERE);
    }

    static String text(Node node) {
        return node instanceof Node.Scalar(var text, var _) ? text : "";
    }

    static Node scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }

    /** The maps of a list. */
    static List<Node.Mapping> maps(Optional<Node> list) {
        return list.orElse(null) instanceof Node.Sequence(var items, var _)
                ? items.stream()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .toList()
                : List.of();
    }
}
