package org.plumbline.caseload;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in the list of cases. */
public enum CaseloadProblem implements ProblemCode {
    CL001("a case stands twice"),
    CL002("a case has no reference"),
    CL003("a unit is not known"),
    CL004("an area is not known, or missing"),
    CL005("a required attribute is missing"),
    CL006("an attribute has a value it cannot have"),
    CL007("a drawn case is not in the caseload"),
    CL008("there are no cases"),
    CL009("a case was drawn twice");

    private final String meaning;

    CaseloadProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
