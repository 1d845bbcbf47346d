package org.plumbline.assessment.allocation;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Marking;
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

    /**
     * Gives out the first marking: no wall is ever passed; as many cases as can be are given out; loads are as near to
     * fair shares as walls let them; as few cases as that allows have another assessor than before; and everybody's
     * cases are as mixed as they can be. Only ties are left to the random seed.
     *
     * @param before what was given out before; what was begun stays
     */
    public static Allocation of(List<Work> cases, List<Assessor> assessors, List<Given> before, String seed) {
        return new Allocating(cases, assessors, before, Marking.FIRST).made(new PurposeOrder(seed, "first marking"));
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
