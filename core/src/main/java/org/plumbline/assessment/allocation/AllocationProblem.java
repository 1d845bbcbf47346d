package org.plumbline.assessment.allocation;

import org.plumbline.framework.problem.ProblemCode;

/** What can stand against an allocation. */
public enum AllocationProblem implements ProblemCode {
    AL001("nobody may mark a case"),
    AL002("all who may mark a case have as many as they can"),
    AL003("a case that was begun is with somebody who must not mark it"),
    AL004("somebody has begun more cases than they can mark"),
    AL005("a case was given to somebody who is not there"),
    AL006("there is nobody to mark cases"),
    AL007("a case stands twice for one marking"),
    AL008("an allocated case is not among those drawn"),
    AL009("one person has both markings of a case"),
    AL010("a case has a second marking and no first"),
    AL011("fewer cases can be marked a second time than asked for"),
    AL012("drawn cases are not allocated"),
    AL013("a case is allocated to somebody who must not mark it");

    private final String meaning;

    AllocationProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
