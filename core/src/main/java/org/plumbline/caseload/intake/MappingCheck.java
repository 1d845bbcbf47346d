package org.plumbline.caseload.intake;

import static org.plumbline.caseload.CaseloadProblem.CL027;
import static org.plumbline.caseload.CaseloadProblem.CL028;
import static org.plumbline.caseload.CaseloadProblem.CL029;
import static org.plumbline.caseload.CaseloadProblem.CL030;
import static org.plumbline.caseload.CaseloadProblem.CL031;
import static org.plumbline.caseload.CaseloadProblem.CL032;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Attribute;

/** Whether a mapping fits the table that it is used on, and the edition. */
final class MappingCheck {
    private final Edition edition;
    private final List<String> areas;
    private final SentTable table;
    private final Mapping mapping;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Field, String> said = new HashMap<>();

    MappingCheck(Edition edition, List<String> areas, SentTable table, Mapping mapping) {
        this.edition = edition;
        this.areas = areas;
        this.table = table;
        this.mapping = mapping;
    }

    List<Fault> faults() {
        mapping.constants().forEach((field, value) -> constant(field, value));
        table.columns().forEach(this::column);
        mapping.columns().stream()
                .filter(column -> at(column.name()) < 0)
                .forEach(column -> add(
                        Problem.note(
                                CL030,
                                "mapping",
                                "the mapping names column '%s', which is not there".formatted(column.name()),
                                "Nothing, if it is not needed any more"),
                        column.name()));
        if (mapping.columns().stream()
                .noneMatch(column -> column.field() != Field.Fixed.IGNORED && at(column.name()) >= 0)) {
            add(
                    Problem.error(
                            CL029,
                            "mapping",
                            "no column of the table is mapped to anything",
                            "Look whether the first row has the headings, and map the columns"),
                    "");
            return faults;
        }
        needed().stream().filter(field -> !said.containsKey(field)).forEach(this::missing);
        return faults;
    }

    /** What every list must say under this edition. */
    private Set<Field> needed() {
        var needed = new LinkedHashSet<Field>();
        needed.add(Field.Fixed.REFERENCE);
        if (CaseloadCheck.units(edition).size() > 1) {
            needed.add(Field.Fixed.UNIT);
        }
        if (!areas.isEmpty()) {
            needed.add(Field.Fixed.AREA);
        }
        edition.attributes().stream()
                .filter(Attribute::required)
                .map(attribute -> new Field.Attribute(attribute.id()))
                .forEach(needed::add);
        return needed;
    }

    private void missing(Field field) {
        add(
                Problem.error(
                        CL028,
                        "mapping",
                        "no column says the %s"
                                .formatted(field == Field.Fixed.REFERENCE ? "reference" : field.column()),
                        "Map a column to it, or give it one value for all"),
                "");
    }

    private void constant(Field field, String value) {
        said.put(field, "one value for all");
        lawful(field, value, "");
    }

    private void column(String name) {
        var column = mapping.column(name);
        if (column.isEmpty()) {
            if (!name.isBlank()) {
                add(
                        Problem.note(
                                CL031,
                                "mapping",
                                "the mapping does not name column '%s'; it is left out".formatted(name),
                                "Map it, if we should have it"),
                        name);
            }
            return;
        }
        var field = column.get().field();
        if (field == Field.Fixed.IGNORED) {
            return;
        }
        var before = said.putIfAbsent(field, "column '%s'".formatted(name));
        if (before != null) {
            add(
                    Problem.error(
                            CL027,
                            "mapping",
                            "%s is said by %s and by column '%s'".formatted(field.column(), before, name),
                            "Leave one of the two out"),
                    name);
        }
        column.get().values().values().stream()
                .distinct()
                .filter(value -> !value.isEmpty())
                .forEach(value -> lawful(field, value, name));
        if (column.get().values().isEmpty()) {
            exists(field, name);
        }
    }

    private boolean exists(Field field, String name) {
        boolean exists = !(field instanceof Field.Attribute(var id))
                || edition.attributes().stream().anyMatch(it -> it.id().equals(id));
        if (!exists) {
            add(
                    Problem.error(
                            CL032,
                            "mapping",
                            "the edition has no case attribute '%s'".formatted(field.column()),
                            "Use one of "
                                    + String.join(
                                            ", ",
                                            edition.attributes().stream()
                                                    .map(it -> it.id().value())
                                                    .toList())),
                    name);
        }
        return exists;
    }

    private void lawful(Field field, String value, String name) {
        if (!exists(field, name)) {
            return;
        }
        var known = KnownValues.of(edition, areas, field).ids();
        if (!known.isEmpty() && !known.contains(value)) {
            add(
                    Problem.error(
                            CL032,
                            "mapping",
                            "the mapping makes %s '%s', which it cannot be".formatted(field.column(), value),
                            "Use one of " + String.join(", ", known)),
                    name);
        }
    }

    private int at(String name) {
        var plain = Plain.of(name);
        for (int at = 0; at < table.columns().size(); at++) {
            if (Plain.of(table.columns().get(at)).equals(plain)) {
                return at;
            }
        }
        return -1;
    }

    private void add(Problem problem, String column) {
        var place = new Place(table.name(), 0, Math.max(0, column.isEmpty() ? 0 : at(column) + 1));
        var fault = new Fault(problem.at(place), column, "");
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
