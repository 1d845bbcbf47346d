package org.plumbline.finding.disclosure;

import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;
import org.plumbline.scenario.Changed;

/** A small sample made from a random seed, counted by one attribute, and what a reader can find out about it. */
final class RandomTable {
    private static final Id KIND = Id.of("kind");

    /**
     * A count of the table.
     *
     * @param area null for the whole sample
     */
    record Cell(@Nullable String area, String value) {}

    private final Edition edition;
    private final List<String> areas;
    private final List<String> values;
    private final List<Case> cases;
    private final Characteristics characteristics;

    private RandomTable(Edition edition, List<String> areas, List<String> values, List<Case> cases) {
        this.edition = edition;
        this.areas = areas;
        this.values = values;
        this.cases = cases;
        characteristics = Characteristics.of(edition, areas, Sample.whole(cases));
    }

    /** Up to three areas, of two or three kinds, some of them unrecorded; as many cases as can be tried in a moment. */
    static RandomTable of(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var areas = List.of("north", "south", "west").subList(0, random.nextInt(4));
        var kinds = areas.size() < 3 && random.nextBoolean() ? List.of("a", "b", "c") : List.of("a", "b");
        int most = areas.isEmpty() ? 30 : areas.size() == 1 ? 20 : 10;
        var edition = anEdition(withStandard("1.1").question("q"))
                .attribute(KIND.value(), AttributeType.CHOICE, kinds.toArray(String[]::new))
                .scoringAreas()
                .build();
        var below = Changed.in(edition, "surroundings.style.withholdBelow", 2 + random.nextInt(4));
        var cases = new ArrayList<Case>();
        for (var area : areas.isEmpty() ? List.of("") : areas) {
            int size = random.nextInt(most);
            for (int at = 0; at < size; at++) {
                cases.add(aCase(area, kinds, random));
            }
        }
        var values = Stream.concat(kinds.stream(), Stream.of(Characteristics.UNRECORDED))
                .toList();
        return new RandomTable(below, areas, values, cases);
    }

    private static Case aCase(String area, List<String> kinds, RandomGenerator random) {
        int kind = Math.min(random.nextInt(kinds.size()), random.nextInt(kinds.size()));
        Map<Id, String> attributes = random.nextInt(8) == 0 ? Map.of() : Map.of(KIND, kinds.get(kind));
        return new Case("case", Id.of("court"), area.isEmpty() ? null : area, attributes);
    }

    RandomTable reversed() {
        return new RandomTable(edition, areas, values, cases.reversed());
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        values.forEach(value -> cells.add(new Cell(null, value)));
        areas.forEach(area -> values.forEach(value -> cells.add(new Cell(area, value))));
        return cells;
    }

    int below() {
        return characteristics.below();
    }

    boolean withholds() {
        return characteristics.withholds(KIND);
    }

    Optional<Integer> printed(Cell cell) {
        return characteristics.count(KIND, cell.area(), cell.value());
    }

    int count(Cell cell) {
        return (int) in(cell.area())
                .filter(each ->
                        each.attribute(KIND).orElse(Characteristics.UNRECORDED).equals(cell.value()))
                .count();
    }

    boolean isSmall(Cell cell) {
        return count(cell) > 0 && count(cell) < below();
    }

    /** How many cases there are, which everybody is taken to know. */
    int size(@Nullable String area) {
        return (int) in(area).count();
    }

    private Stream<Case> in(@Nullable String area) {
        return cases.stream().filter(each -> area == null || area.equals(each.area()));
    }

    /** For each cell every count that it has in some table that fits what is printed and the sizes. */
    Map<Cell, Set<Integer>> possible() {
        var possible = new HashMap<Cell, Set<Integer>>();
        if (areas.isEmpty()) {
            rows(null, row -> add(null, row, possible));
        } else {
            whole(0, new ArrayList<>(), possible);
        }
        return possible;
    }

    private void whole(int at, List<List<Integer>> rows, Map<Cell, Set<Integer>> possible) {
        if (at < areas.size()) {
            rows(areas.get(at), row -> {
                rows.add(row);
                whole(at + 1, rows, possible);
                rows.removeLast();
            });
            return;
        }
        var sums = new ArrayList<Integer>();
        for (int value = 0; value < values.size(); value++) {
            int column = value;
            sums.add(rows.stream().mapToInt(row -> row.get(column)).sum());
        }
        if (fits(null, sums)) {
            add(null, sums, possible);
            for (int area = 0; area < rows.size(); area++) {
                add(areas.get(area), rows.get(area), possible);
            }
        }
    }

    private void add(@Nullable String area, List<Integer> row, Map<Cell, Set<Integer>> possible) {
        for (int value = 0; value < row.size(); value++) {
            possible.computeIfAbsent(new Cell(area, values.get(value)), _ -> new TreeSet<>())
                    .add(row.get(value));
        }
    }

    /** Every way to spread an area's cases over the kinds that fits what is printed of it. */
    private void rows(@Nullable String area, Consumer<List<Integer>> visit) {
        spread(size(area), new ArrayList<>(), row -> {
            if (fits(area, row)) {
                visit.accept(row);
            }
        });
    }

    private void spread(int left, List<Integer> row, Consumer<List<Integer>> visit) {
        if (row.size() == values.size() - 1) {
            row.add(left);
            visit.accept(List.copyOf(row));
            row.removeLast();
            return;
        }
        for (int count = 0; count <= left; count++) {
            row.add(count);
            spread(left - count, row, visit);
            row.removeLast();
        }
    }

    private boolean fits(@Nullable String area, List<Integer> row) {
        for (int value = 0; value < row.size(); value++) {
            int count = row.get(value);
            if (printed(new Cell(area, values.get(value)))
                    .filter(printed -> printed != count)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("counts below %d of %s:".formatted(below(), values));
        Stream.concat(Stream.of((String) null), areas.stream()).forEach(area -> {
            text.append(" ").append(area == null ? "whole" : area);
            for (var value : values) {
                var cell = new Cell(area, value);
                text.append(" ").append(count(cell)).append(printed(cell).isPresent() ? "" : "[c]");
            }
        });
        return text.toString();
    }
}
