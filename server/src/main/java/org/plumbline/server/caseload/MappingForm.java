package org.plumbline.server.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.caseload.intake.DateOrder;
import org.plumbline.caseload.intake.Field;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;
import org.plumbline.server.pages.Entered;

/** A mapping as a form: for each column what it says, for each value that is not ours what it means. */
public final class MappingForm {
    private static final int MOST_VALUES = 60;
    private static final int LONGEST = 2000;
    private static final Words YES = new Words(Map.of("en", "Yes", "cy", "Ie"));
    private static final Words NO = new Words(Map.of("en", "No", "cy", "Na"));

    private final Subject subject;

    MappingForm(Subject subject) {
        this.subject = subject;
    }

    /**
     * A column as the form has it.
     *
     * @param at its place in the table, from 0
     * @param samples the first values in it
     * @param field what it says, by its name in our own lists; {@code -} for nothing that is wanted
     */
    public record Column(
            int at, String name, List<String> samples, String field, List<Value> values, List<Named> means) {}

    /** A value as it was sent, and what it means; empty when nobody has said. */
    public record Value(int at, String sent, String means) {}

    /** What can be said of a case. */
    public record Said(String name, Words title, boolean needed) {}

    List<Column> columns(Looked looked) {
        var unknown = new LinkedHashMap<String, LinkedHashSet<String>>();
        looked.intake().faults().stream()
                .filter(fault -> fault.problem().code() == CaseloadProblem.CL023)
                .forEach(fault -> unknown.computeIfAbsent(fault.column(), _ -> new LinkedHashSet<>())
                        .add(fault.value()));
        var columns = new ArrayList<Column>();
        var names = looked.table().columns();
        for (int at = 0; at < names.size(); at++) {
            if (!names.get(at).isBlank()) {
                columns.add(column(looked, at, unknown.getOrDefault(names.get(at), new LinkedHashSet<>())));
            }
        }
        return columns;
    }

    private Column column(Looked looked, int at, Set<String> unknown) {
        var name = looked.table().columns().get(at);
        var mapped = looked.mapping().column(name).orElse(Mapping.Column.of(name, Field.Fixed.IGNORED));
        var means = means(mapped.field());
        var values = new ArrayList<Value>();
        if (!means.isEmpty()) {
            Stream.concat(mapped.values().keySet().stream(), unknown.stream())
                    .distinct()
                    .limit(MOST_VALUES)
                    .forEach(sent -> values.add(
                            new Value(values.size(), sent, mapped.values().getOrDefault(sent, ""))));
        }
        return new Column(at, name, samples(looked.table(), at), mapped.field().column(), values, means);
    }

    private static List<String> samples(SentTable table, int at) {
        return table.rows().stream()
                .limit(500)
                .map(row -> row.cell(at))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(3)
                .map(cell -> cell.length() <= 40 ? cell : cell.substring(0, 39) + "…")
                .toList();
    }

    /** What a column can say under this edition. */
    List<Said> fields() {
        var fields = new ArrayList<Said>();
        fields.add(new Said("case", new Words(Map.of("en", "Case reference", "cy", "Cyfeirnod yr achos")), true));
        if (CaseloadCheck.units(subject.edition()).size() > 1) {
            fields.add(new Said("unit", new Words(Map.of("en", "Unit", "cy", "Uned")), true));
        }
        if (!subject.areas().isEmpty()) {
            fields.add(new Said("area", new Words(Map.of("en", "Area", "cy", "Ardal")), true));
        }
        subject.edition().attributes().forEach(it -> fields.add(new Said(it.id().value(), it.title(), it.required())));
        return fields;
    }

    /** What every case can be given at once: the unit, the area. */
    List<Constant> constants() {
        var units = CaseloadCheck.units(subject.edition());
        var constants = new ArrayList<Constant>();
        if (units.size() > 1) {
            constants.add(new Constant("unit", units));
        }
        if (!subject.areas().isEmpty()) {
            constants.add(new Constant("area", means(Field.Fixed.AREA)));
        }
        return constants;
    }

    /** Something that all cases can be given, and its possible values. */
    public record Constant(String field, List<Named> values) {}

    /** The values that a field can have; empty when anything goes. */
    private List<Named> means(Field field) {
        return switch (field) {
            case Field.Fixed.UNIT -> CaseloadCheck.units(subject.edition());
            case Field.Fixed.AREA ->
                subject.areas().stream()
                        .map(area -> new Named(Id.of(area), new Words(Map.of("", area))))
                        .toList();
            case Field.Fixed.REFERENCE, Field.Fixed.IGNORED -> List.of();
            case Field.Attribute(var id) ->
                subject.edition().attributes().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(MappingForm::values)
                        .orElse(List.of());
        };
    }

    private static List<Named> values(Attribute attribute) {
        return attribute.type() == AttributeType.FLAG
                ? List.of(new Named(Id.of("yes"), YES), new Named(Id.of("no"), NO))
                : attribute.values();
    }

    /** The mapping that was entered. What the form does not know of is left as nothing wanted. */
    Mapping read(SentTable table, Entered entered) {
        var known = fields().stream().map(Said::name).toList();
        var columns = new ArrayList<Mapping.Column>();
        for (int at = 0; at < table.columns().size(); at++) {
            var name = table.columns().get(at);
            if (name.isBlank()) {
                continue;
            }
            var chosen = entered.text("field-" + at);
            var field = known.contains(chosen) ? Field.called(chosen) : Field.Fixed.IGNORED;
            columns.add(new Mapping.Column(name, field, meanings(entered, at, field)));
        }
        var constants = new LinkedHashMap<Field, String>();
        for (var constant : constants()) {
            var value = entered.text("all-" + constant.field());
            if (constant.values().stream().anyMatch(it -> it.id().value().equals(value))) {
                constants.put(Field.called(constant.field()), value);
            }
        }
        return new Mapping(order(entered.text("dates")), columns, constants);
    }

    private Map<String, String> meanings(Entered entered, int column, Field field) {
        var possible = means(field).stream().map(it -> it.id().value()).toList();
        var meanings = new LinkedHashMap<String, String>();
        for (int at = 0; at < MOST_VALUES; at++) {
            var sent = entered.all("sent-%d-%d".formatted(column, at));
            var means = entered.text("means-%d-%d".formatted(column, at));
            if (!sent.isEmpty()
                    && Objects.requireNonNull(sent.getFirst()).length() <= LONGEST
                    && possible.contains(means)) {
                meanings.put(sent.getFirst(), means);
            }
        }
        return meanings;
    }

    private static DateOrder order(String written) {
        return Stream.of(DateOrder.values())
                .filter(order -> order.name().equals(written))
                .findFirst()
                .orElse(DateOrder.DAY_FIRST);
    }
}
