package org.plumbline.assessment.allocation;

import java.util.List;
import java.util.Optional;
import org.plumbline.framework.problem.Problem;

/**
 * Who marks which case.
 *
 * @param allotments one for each case that somebody marks, in the order of the cases given
 * @param loads one for each assessor, in the order given
 * @param moved how many cases have another assessor than before
 * @param problems every case that nobody marks and why, and whatever else a person should know
 */
public record Allocation(List<Allotment> allotments, List<Load> loads, int moved, List<Problem> problems) {
    public Allocation {
        allotments = List.copyOf(allotments);
        loads = List.copyOf(loads);
        problems = List.copyOf(problems);
    }

    /** Who marks a case; empty when nobody does. */
    public Optional<String> assessor(String reference) {
        return allotments.stream()
                .filter(allotment -> allotment.reference().equals(reference))
                .map(Allotment::assessor)
                .findFirst();
    }

    /** Whether somebody marks every case. */
    public boolean isWhole() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
