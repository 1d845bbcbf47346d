package org.plumbline.sample;

import static org.plumbline.caseload.CaseloadProblem.CL007;
import static org.plumbline.caseload.CaseloadProblem.CL009;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.caseload.Case;
import org.plumbline.framework.problem.Problem;

/** Whether the cases drawn are cases there are. */
public final class SampleCheck {
    private SampleCheck() {}

    /**
     * Every problem of a drawn sample.
     *
     * @param drawn references of cases
     * @return problems with paths such as {@code sample[3].case}, counting from 0
     */
    public static List<Problem> problems(List<Case> caseload, List<String> drawn) {
        var known = caseload.stream().map(Case::reference).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        for (int at = 0; at < drawn.size(); at++) {
            var reference = drawn.get(at);
            var path = "sample[%d].case".formatted(at);
            if (!known.contains(reference)) {
                problems.add(Problem.error(
                        CL007,
                        path,
                        "case '%s' is not in the caseload".formatted(reference),
                        "Add it to caseload.csv, or take it out here"));
            } else if (!seen.add(reference)) {
                problems.add(Problem.error(
                        CL009, path, "case %s was drawn already".formatted(reference), "Keep one row a case"));
            }
        }
        return problems;
    }
}
