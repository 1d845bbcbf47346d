package org.plumbline.sample.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stratum being made.
 *
 * @param key the values that all its cases share, leading ones first
 * @param kinds the values its cases have; several where parts were joined
 * @param cases in the order of the draw
 */
record Part(List<String> key, List<List<String>> kinds, List<Ordered> cases) {
    /** The larger stratum first; of two as large the one whose name comes first. */
    static final Comparator<Part> LARGEST =
            Comparator.comparingInt(Part::size).reversed().thenComparing(Part::name);

    /** The smaller stratum first; of two as small the one whose name comes first. */
    static final Comparator<Part> SMALLEST = Comparator.comparingInt(Part::size).thenComparing(Part::name);

    Part {
        key = List.copyOf(key);
        kinds = List.copyOf(kinds);
        cases = List.copyOf(cases);
    }

    int size() {
        return cases.size();
    }

    String name() {
        return kinds.stream()
                .map(kind -> kind.isEmpty()
                        ? "all"
                        : kind.stream()
                                .map(value -> value.isEmpty() ? "?" : value)
                                .collect(Collectors.joining("/")))
                .collect(Collectors.joining(" + "));
    }

    /** Several parts as one, of which only this much of the key is shared. */
    static Part join(List<Part> parts, List<String> key) {
        var kinds = parts.stream()
                .flatMap(part -> part.kinds().stream())
                .sorted(Comparator.comparing(kind -> String.join("/", kind)))
                .toList();
        var cases = new ArrayList<Ordered>();
        parts.forEach(part -> cases.addAll(part.cases()));
        cases.sort(Ordered.ORDER);
        return new Part(key, kinds, cases);
    }
}
