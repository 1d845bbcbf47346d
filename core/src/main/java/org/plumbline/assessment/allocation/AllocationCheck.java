package org.plumbline.assessment.allocation;

import static org.plumbline.assessment.allocation.AllocationProblem.AL005;
import static org.plumbline.assessment.allocation.AllocationProblem.AL007;
import static org.plumbline.assessment.allocation.AllocationProblem.AL008;
import static org.plumbline.assessment.allocation.AllocationProblem.AL009;
import static org.plumbline.assessment.allocation.AllocationProblem.AL010;
import static org.plumbline.assessment.allocation.AllocationProblem.AL012;
import static org.plumbline.assessment.allocation.AllocationProblem.AL013;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.problem.Problem;

/** Whether a written allocation can hold. */
public final class AllocationCheck {
    private final Map<String, Work> cases;
    private final Map<String, Assessor> assessors;
    private final Map<String, String> firsts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private AllocationCheck(List<Work> cases, List<Assessor> assessors) {
        this.cases = cases.stream().collect(Collectors.toMap(Work::reference, Function.identity(), (one, _) -> one));
        this.assessors =
                assessors.stream().collect(Collectors.toMap(Assessor::id, Function.identity(), (one, _) -> one));
    }

    /**
     * Every problem of an allocation, with paths such as {@code allocation[3].assessor}, counting from 0.
     *
     * @param cases those drawn
     * @param assessors everybody on the team, those who judge no cases too
     */
    public static List<Problem> problems(List<Work> cases, List<Assessor> assessors, List<Allotment> allocation) {
        var check = new AllocationCheck(cases, assessors);
        allocation.stream()
                .filter(each -> each.marking() == Marking.FIRST)
                .forEach(each -> check.firsts.putIfAbsent(each.reference(), each.assessor()));
        for (int at = 0; at < allocation.size(); at++) {
            check.one(allocation.get(at), "allocation[%d]".formatted(at));
        }
        check.missing(allocation);
        return check.problems;
    }

    private void one(Allotment each, String path) {
        var work = cases.get(each.reference());
        var assessor = assessors.get(each.assessor());
        if (work == null) {
            error(
                    AL008,
                    path + ".case",
                    "case '%s' is not among those drawn".formatted(each.reference()),
                    "Take the row out, or mend the reference");
        } else if (!seen.add(each.marking() + " " + each.reference())) {
            error(
                    AL007,
                    path + ".case",
                    "the %s marking of case %s stands here again"
                            .formatted(each.marking().word(), each.reference()),
                    "Keep one row for each marking of a case");
        }
        if (assessor == null) {
            error(
                    AL005,
                    path + ".assessor",
                    "'%s' is not on the team".formatted(each.assessor()),
                    "Add them to the team, or give the case to somebody on it");
        } else if (work != null) {
            assessor.bar(work)
                    .ifPresent(bar -> error(
                            AL013,
                            path + ".assessor",
                            "%s must not mark case %s: %s".formatted(each.assessor(), each.reference(), bar),
                            "Give it to somebody else"));
        }
        if (each.marking() == Marking.SECOND) {
            second(each, path);
        }
    }

    private void second(Allotment each, String path) {
        var first = firsts.get(each.reference());
        if (first == null) {
            error(
                    AL010,
                    path + ".case",
                    "case %s has a second marking and no first".formatted(each.reference()),
                    "Say who marks it first");
        } else if (first.equals(each.assessor())) {
            error(
                    AL009,
                    path + ".assessor",
                    "%s has both markings of case %s".formatted(first, each.reference()),
                    "Give the second to somebody else");
        }
    }

    private void missing(List<Allotment> allocation) {
        var left = cases.keySet().stream()
                .filter(reference -> !firsts.containsKey(reference))
                .sorted()
                .toList();
        if (!allocation.isEmpty() && !left.isEmpty()) {
            problems.add(Problem.note(
                    AL012,
                    "allocation",
                    left.size() == 1
                            ? "case %s is not allocated".formatted(left.getFirst())
                            : "%d cases are not allocated: %s".formatted(left.size(), String.join(", ", left)),
                    "Run 'plumbline allocate' again, or add them"));
        }
    }

    private void error(AllocationProblem code, String path, String what, String remedy) {
        problems.add(Problem.error(code, path, what, remedy));
    }
}
