package org.plumbline.sample.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.caseload.Case;
import org.plumbline.framework.sampling.Strata;
import org.plumbline.framework.words.Id;

/**
 * Parts cases into strata and joins those that are too small. An attribute of which no case has a value parts nothing.
 *
 * <p>The rule: begin with the last attribute. Among strata that agree in all attributes before it, those with fewer
 * cases than the smallest allowed are joined into one. Where that is still too small, it is joined with the smallest of
 * the others there; where there are no others, it waits for the attribute before. Then that attribute's turn comes.
 */
final class Stratifying {
    private static final Comparator<List<String>> BY_VALUES = Comparator.comparing(values -> String.join("\n", values));

    private Stratifying() {}

    /** The strata in the order of their names; together they hold every case once. */
    static List<Part> parts(Strata strata, List<Ordered> cases) {
        var by = strata.by().stream()
                .filter(attribute -> cases.stream()
                        .anyMatch(each -> !value(attribute, each.one()).isEmpty()))
                .toList();
        Map<List<String>, List<Ordered>> cells = new TreeMap<>(BY_VALUES);
        cases.forEach(each -> cells.computeIfAbsent(values(by, each.one()), _ -> new ArrayList<>())
                .add(each));
        var parts = cells.entrySet().stream()
                .map(cell -> new Part(cell.getKey(), List.of(cell.getKey()), cell.getValue()))
                .toList();
        for (int length = by.size() - 1; length >= 0; length--) {
            parts = joined(parts, length, strata.smallest().whole());
        }
        return parts.stream().sorted(Comparator.comparing(Part::name)).toList();
    }

    /** What a case has of each attribute; empty text for what is not known. */
    private static List<String> values(List<Id> by, Case one) {
        return by.stream().map(attribute -> value(attribute, one)).toList();
    }

    private static String value(Id attribute, Case one) {
        if (attribute.equals(Strata.UNIT)) {
            return one.unit().value();
        }
        if (attribute.equals(Strata.AREA)) {
            var area = one.area();
            return area == null ? "" : area;
        }
        return one.attribute(attribute).orElse("");
    }

    private static List<Part> joined(List<Part> parts, int length, int smallest) {
        Map<List<String>, List<Part>> families = new LinkedHashMap<>();
        parts.forEach(part -> families.computeIfAbsent(
                        part.key().subList(0, Math.min(length, part.key().size())), _ -> new ArrayList<>())
                .add(part));
        var all = new ArrayList<Part>();
        families.forEach((key, family) -> all.addAll(family(key, family, smallest)));
        return all;
    }

    private static List<Part> family(List<String> key, List<Part> family, int smallest) {
        var large = new ArrayList<>(
                family.stream().filter(part -> part.size() >= smallest).toList());
        var small = family.stream().filter(part -> part.size() < smallest).toList();
        if (small.isEmpty()) {
            return large;
        }
        var pool = Part.join(small, key);
        if (pool.size() < smallest && !large.isEmpty()) {
            var nearest = large.stream().sorted(Part.SMALLEST).findFirst().orElseThrow();
            large.remove(nearest);
            pool = Part.join(List.of(nearest, pool), key);
        }
        large.add(pool);
        return large;
    }
}
