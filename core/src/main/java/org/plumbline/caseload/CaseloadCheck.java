package org.plumbline.caseload;

import static org.plumbline.caseload.CaseloadProblem.CL001;
import static org.plumbline.caseload.CaseloadProblem.CL002;
import static org.plumbline.caseload.CaseloadProblem.CL003;
import static org.plumbline.caseload.CaseloadProblem.CL004;
import static org.plumbline.caseload.CaseloadProblem.CL005;
import static org.plumbline.caseload.CaseloadProblem.CL006;
import static org.plumbline.caseload.CaseloadProblem.CL008;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Whether a list of cases fits its edition. */
public final class CaseloadCheck {
    private final Edition edition;
    private final List<String> areas;
    private final List<String> units;
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private CaseloadCheck(Edition edition, List<String> areas) {
        this.edition = edition;
        this.areas = areas;
        units = units(edition).stream().map(Named::id).map(Id::value).toList();
    }

    /** The units that a case can have: those that anything is judged of. */
    public static List<Named> units(Edition edition) {
        return edition.units().stream()
                .filter(unit -> edition.questions().stream().anyMatch(question -> isJudgedOf(unit.id(), question)))
                .toList();
    }

    /**
     * Every problem of the caseload.
     *
     * @param areas the parts of the service; empty when it has none
     * @return problems with paths such as {@code caseload[3].unit}, counting cases from 0
     */
    public static List<Problem> problems(Edition edition, List<String> areas, List<Case> caseload) {
        var check = new CaseloadCheck(edition, areas);
        for (int at = 0; at < caseload.size(); at++) {
            check.one(caseload.get(at), "caseload[%d]".formatted(at));
        }
        if (caseload.isEmpty()) {
            check.problems.add(Problem.error(CL008, "caseload", "the caseload has no cases", "Add one row a case"));
        }
        return check.problems;
    }

    /** A unit that nothing is judged of, such as the organisation itself, is no case's. */
    private static boolean isJudgedOf(Id unit, Question question) {
        return question.kind().isJudged()
                && (question.unit() == null || question.unit().equals(unit));
    }

    private void one(Case each, String path) {
        if (each.reference().isBlank()) {
            problems.add(Problem.error(CL002, path + ".case", "a case has no reference", "Give it one; never a name"));
        } else if (!seen.add(each.reference())) {
            problems.add(Problem.error(
                    CL001,
                    path + ".case",
                    "case %s stands here again".formatted(each.reference()),
                    "Keep one row a case"));
        }
        if (!units.contains(each.unit().value())) {
            problems.add(Problem.error(
                    CL003,
                    path + ".unit",
                    "unit '%s' is not known".formatted(each.unit()),
                    "Use one of " + String.join(", ", units)));
        }
        area(each, path);
        edition.attributes().forEach(attribute -> attribute(each, attribute, path + "." + attribute.id()));
    }

    private void area(Case each, String path) {
        var area = each.area();
        if (areas.isEmpty() ? area != null : area == null || !areas.contains(area)) {
            problems.add(Problem.error(
                    CL004,
                    path + ".area",
                    area == null ? "the case has no area" : "area '%s' is not known".formatted(area),
                    areas.isEmpty()
                            ? "List the service's areas in inspection.yaml, or leave the column out"
                            : "Use one of " + String.join(", ", areas)));
        }
    }

    private void attribute(Case each, Attribute attribute, String path) {
        var value = each.attributes().get(attribute.id());
        if (value == null) {
            if (attribute.required()) {
                problems.add(Problem.error(
                        CL005, path, "%s is missing".formatted(attribute.id()), "Fill it in: " + allowed(attribute)));
            }
            return;
        }
        var possible = attribute.type() == AttributeType.CHOICE
                ? attribute.values().stream()
                        .anyMatch(choice -> choice.id().value().equals(value))
                : attribute.type().accepts(value);
        if (!possible) {
            problems.add(Problem.error(
                    CL006, path, "%s cannot be '%s'".formatted(attribute.id(), value), "Use " + allowed(attribute)));
        }
    }

    private static String allowed(Attribute attribute) {
        return switch (attribute.type()) {
            case FLAG -> "yes or no";
            case CHOICE ->
                "one of "
                        + String.join(
                                ", ",
                                attribute.values().stream()
                                        .map(choice -> choice.id().value())
                                        .toList());
            case NUMBER -> "a number";
            case DATE -> "a date such as 2018-09-03";
            case WORDS -> "words";
        };
    }
}
