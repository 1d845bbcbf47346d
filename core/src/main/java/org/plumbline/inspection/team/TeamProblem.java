package org.plumbline.inspection.team;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a team. */
public enum TeamProblem implements ProblemCode {
    TM001("somebody is on the inspection of a service that they are tied to"),
    TM002("somebody who judges lacks training"),
    TM003("an area is not one of the inspection"),
    TM004("a unit is not one of the edition"),
    TM005("a case is not in the caseload"),
    TM006("somebody stands for the service and is not of it");

    private final String meaning;

    TeamProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
