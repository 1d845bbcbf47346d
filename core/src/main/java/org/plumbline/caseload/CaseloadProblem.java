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
    CL009("a case was drawn twice"),
    CL020("a date is none that a calendar has"),
    CL021("a date is written in another order than the mapping says"),
    CL022("nothing in a column of dates shows in which order they are written"),
    CL023("a value is none that the mapping or the edition knows"),
    CL024("a reference looks like a person's name or date of birth"),
    CL025("a reference begins as a formula does"),
    CL026("a cell is longer than anything of its kind"),
    CL027("two columns are mapped to the same"),
    CL028("a required column is missing"),
    CL029("no column is mapped"),
    CL030("the mapping names a column that the table does not have"),
    CL031("the table has a column that the mapping does not name"),
    CL032("the mapping names what the edition does not have"),
    CL033("words of a case look as if they point to a person"),
    CL034("a date cannot be read");

    private final String meaning;

    CaseloadProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
