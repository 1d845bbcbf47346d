package org.plumbline.finding;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in findings and recommendations. */
public enum FindingProblem implements ProblemCode {
    FD001("an id stands twice"),
    FD002("it is about something that the edition does not have"),
    FD003("an owner is not one of the edition's"),
    FD004("it rests on something that is not scored or rated");

    private final String meaning;

    FindingProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
