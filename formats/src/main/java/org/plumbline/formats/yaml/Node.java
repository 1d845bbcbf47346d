package org.plumbline.formats.yaml;

import java.util.List;
import java.util.Optional;
import org.plumbline.framework.problem.Place;

/** A piece of a YAML file, with its place. */
public sealed interface Node {
    Place place();

    /** A value as it was written. */
    record Scalar(String text, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in the order written; each key once. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key; empty when it is not there. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key with its value. */
    record Entry(String key, Place place, Node value) {}

    /** What it is, in words for messages. */
    default String form() {
        return switch (this) {
            case Scalar(var text, var _) -> text.isEmpty() ? "nothing" : "'%s'".formatted(shortened(text));
            case Sequence _ -> "a list";
            case Mapping _ -> "a map of keys";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
