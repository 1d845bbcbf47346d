package org.plumbline.caseload.intake;

import static org.plumbline.caseload.CaseloadProblem.CL022;
import static org.plumbline.caseload.CaseloadProblem.CL033;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.caseload.person.PersonalData;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Takes a list that was sent, row by row, into cases; while anything in it is wrong, none of it. */
public final class CaseloadIntake {
    private static final Pattern PATH = Pattern.compile("caseload\\[(\\d+)]\\.(.+)");

    private final Edition edition;
    private final List<String> areas;
    private final SentTable table;
    private final Mapping mapping;
    private final List<Named> units;
    private final PersonalData personal;
    private final ReferenceCheck references;
    private final Map<Field, Bound> columns = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> wrong = new HashSet<>();

    private record Bound(int at, String name, CellReading reading) {}

    private CaseloadIntake(
            Edition edition, List<String> areas, SentTable table, Mapping mapping, Set<String> givenNames) {
        this.edition = edition;
        this.areas = areas;
        this.table = table;
        this.mapping = mapping;
        units = CaseloadCheck.units(edition);
        personal = new PersonalData(givenNames, List.of());
        references = new ReferenceCheck(personal);
    }

    /**
     * The cases of a table, or all that is wrong in it.
     *
     * @param areas the parts of the service; empty when it has none
     * @param givenNames common given names, to look for where no name should be
     */
    public static Intake take(
            Edition edition, List<String> areas, SentTable table, Mapping mapping, Set<String> givenNames) {
        return new CaseloadIntake(edition, areas, table, mapping, givenNames).take();
    }

    private Intake take() {
        faults.addAll(new MappingCheck(edition, areas, table, mapping).faults());
        bind();
        var cases = new ArrayList<Case>();
        if (!columns.isEmpty()) {
            table.rows().forEach(row -> cases.add(one(row)));
            checked(cases);
            orders();
        }
        faults.sort(Comparator.comparingInt(Fault::row)
                .thenComparingInt(fault -> fault.place().column()));
        return new Intake(faults.stream().anyMatch(Fault::isError) ? List.of() : cases, faults);
    }

    private void bind() {
        for (int at = 0; at < table.columns().size(); at++) {
            var name = table.columns().get(at);
            int where = at;
            mapping.column(name)
                    .filter(column -> column.field() != Field.Fixed.IGNORED)
                    .ifPresent(column -> columns.putIfAbsent(
                            column.field(),
                            new Bound(where, name, new CellReading(column, mapping.dates(), edition, areas))));
        }
    }

    private Case one(SentTable.Row row) {
        var values = new HashMap<Field, String>();
        columns.forEach((field, bound) -> {
            var text = row.cell(bound.at());
            switch (bound.reading().read(text)) {
                case CellReading.Read.Value(var value) -> values.put(field, value);
                case CellReading.Read.Wrong problem -> wrong(row, bound, text, problem);
            }
        });
        values.putAll(mapping.constants());
        reference(row, values.getOrDefault(Field.Fixed.REFERENCE, ""));
        return made(row, values);
    }

    private Case made(SentTable.Row row, Map<Field, String> values) {
        var attributes = new HashMap<Id, String>();
        edition.attributes().forEach(attribute -> {
            var value = values.getOrDefault(new Field.Attribute(attribute.id()), "");
            if (!value.isEmpty()) {
                attributes.put(attribute.id(), value);
                if (attribute.type() == AttributeType.WORDS) {
                    words(row, attribute.id(), value);
                }
            }
        });
        var unit = values.getOrDefault(Field.Fixed.UNIT, "");
        var only = units.size() == 1 && !columns.containsKey(Field.Fixed.UNIT);
        var area = values.getOrDefault(Field.Fixed.AREA, "");
        return new Case(
                values.getOrDefault(Field.Fixed.REFERENCE, ""),
                unit.isEmpty() && only ? units.getFirst().id() : Id.of(unit),
                area.isEmpty() ? null : area,
                attributes);
    }

    private void reference(SentTable.Row row, String reference) {
        var bound = columns.get(Field.Fixed.REFERENCE);
        if (bound != null) {
            references.wrong(reference).ifPresent(problem -> wrong(row, bound, reference, problem));
        }
    }

    private void words(SentTable.Row row, Id attribute, String value) {
        var bound = columns.get(new Field.Attribute(attribute));
        personal.in(value).stream()
                .limit(1)
                .forEach(found -> add(
                        Problem.note(
                                CL033,
                                "caseload",
                                "'%s' looks like %s".formatted(CellReading.shown(found.text()), found.looksLike()),
                                "Take it out, if it points to a person"),
                        row,
                        bound,
                        value));
    }

    /** What the caseload's own check finds, but for cells of which something is said already and columns not there. */
    private void checked(List<Case> cases) {
        for (var problem : CaseloadCheck.problems(edition, areas, cases)) {
            var path = PATH.matcher(problem.path());
            if (!path.matches()) {
                faults.add(new Fault(problem.at(new Place(table.name(), 0, 0)), "", ""));
                continue;
            }
            var row = table.rows().get(Integer.parseInt(path.group(1)));
            var field = Field.called(path.group(2));
            var bound = columns.get(field);
            if (bound == null
                    && (field == Field.Fixed.REFERENCE || !mapping.constants().containsKey(field))) {
                continue;
            }
            if (!wrong.contains(place(row, bound))) {
                add(problem, row, bound, bound == null ? "" : row.cell(bound.at()));
            }
        }
    }

    private void orders() {
        columns.values().stream()
                .filter(bound -> bound.reading().isOrderUnknown())
                .forEach(bound -> faults.add(new Fault(
                        Problem.note(
                                        CL022,
                                        "caseload",
                                        "no date in column '%s' shows whether day or month comes first"
                                                .formatted(bound.name()),
                                        "They were read with the %s first; look whether that is right"
                                                .formatted(mapping.dates() == DateOrder.MONTH_FIRST ? "month" : "day"))
                                .at(new Place(table.name(), 0, bound.at() + 1)),
                        bound.name(),
                        "")));
    }

    private void wrong(SentTable.Row row, Bound bound, String value, CellReading.Read.Wrong problem) {
        wrong.add(place(row, bound));
        add(Problem.error(problem.code(), "caseload", problem.what(), problem.remedy()), row, bound, value);
    }

    private void add(Problem problem, SentTable.Row row, @Nullable Bound bound, String value) {
        faults.add(
                new Fault(problem.at(place(row, bound)), bound == null ? "" : bound.name(), CellReading.shown(value)));
    }

    private Place place(SentTable.Row row, @Nullable Bound bound) {
        return new Place(table.name(), row.number(), bound == null ? 0 : bound.at() + 1);
    }
}
