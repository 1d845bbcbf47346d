package org.plumbline.finding.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.sample.Sample;

/**
 * How many cases there are of each kind, with the counts kept back that could point to a child.
 *
 * <p>One choice of what to keep back serves every public form: prose, tables, charts and data (law 7). The sizes of the
 * sample and of its areas are taken to be known to everybody.
 */
public final class Characteristics {
    /** The value that stands for "the records do not say". */
    public static final String UNRECORDED = "";

    private record Cell(Id attribute, @Nullable String area, String value) {}

    private final Map<Cell, Integer> counts = new LinkedHashMap<>();
    private final Map<Cell, Integer> printed = new LinkedHashMap<>();
    private final List<Case> cases;
    private final List<String> areas;
    private final int below;

    private Characteristics(List<Case> cases, List<String> areas, int below) {
        this.cases = cases;
        this.areas = areas;
        this.below = below;
    }

    /** The characteristics of a sample under the edition's threshold. */
    public static Characteristics of(Edition edition, List<String> areas, Sample sample) {
        var characteristics = new Characteristics(
                sample.cases(),
                edition.rules().scoresAreas() ? areas : List.of(),
                edition.surroundings().style().withholdBelow());
        edition.attributes().stream().filter(Characteristics::isCounted).forEach(characteristics::count);
        return characteristics;
    }

    /** Whether an attribute has kinds to count. */
    public static boolean isCounted(Attribute attribute) {
        return attribute.type() == AttributeType.FLAG || attribute.type() == AttributeType.CHOICE;
    }

    /** The values of an attribute, in the edition's order, and {@link #UNRECORDED} last. */
    public static List<String> values(Attribute attribute) {
        var values = new ArrayList<>(
                attribute.type() == AttributeType.FLAG
                        ? List.of("yes", "no")
                        : attribute.values().stream()
                                .map(Named::id)
                                .map(Id::value)
                                .toList());
        values.add(UNRECORDED);
        return values;
    }

    /**
     * How many cases are of this kind; empty when that is withheld.
     *
     * @param area null for the whole service
     */
    public Optional<Integer> count(Id attribute, @Nullable String area, String value) {
        return Optional.ofNullable(printed.get(new Cell(attribute, area, value)));
    }

    /** Whether anything of this attribute is withheld. */
    public boolean withholds(Id attribute) {
        return counts.keySet().stream()
                .anyMatch(cell -> cell.attribute().equals(attribute) && !printed.containsKey(cell));
    }

    /** The counts from 1 up to below this are small. */
    public int below() {
        return below;
    }

    private void count(Attribute attribute) {
        var values = values(attribute);
        var cells = new ArrayList<Cell>();
        for (var value : values) {
            cells.add(new Cell(attribute.id(), null, value));
        }
        for (var area : areas) {
            values.forEach(value -> cells.add(new Cell(attribute.id(), area, value)));
        }
        var sizes = cells.stream().map(this::size).toList();
        var hidden = Withholding.of(sizes, lines(values.size()), below);
        for (int at = 0; at < cells.size(); at++) {
            counts.put(cells.get(at), sizes.get(at));
            if (!hidden.contains(at)) {
                printed.put(cells.get(at), sizes.get(at));
            }
        }
    }

    private List<Withholding.Line> lines(int values) {
        var lines = new ArrayList<Withholding.Line>();
        lines.add(new Withholding.Line(run(0, values, 1), List.of(), cases.size()));
        for (int area = 0; area < areas.size(); area++) {
            lines.add(new Withholding.Line(
                    run((area + 1) * values, values, 1),
                    List.of(),
                    in(areas.get(area)).size()));
        }
        for (int value = 0; value < values && !areas.isEmpty(); value++) {
            lines.add(new Withholding.Line(run(values + value, areas.size(), values), List.of(value), 0));
        }
        return lines;
    }

    private static List<Integer> run(int from, int count, int step) {
        var run = new ArrayList<Integer>();
        for (int at = 0; at < count; at++) {
            run.add(from + at * step);
        }
        return run;
    }

    private int size(Cell cell) {
        return (int) in(cell.area()).stream()
                .filter(each ->
                        each.attribute(cell.attribute()).orElse(UNRECORDED).equals(cell.value()))
                .count();
    }

    private List<Case> in(@Nullable String area) {
        return cases.stream()
                .filter(each -> area == null || area.equals(each.area()))
                .toList();
    }
}
