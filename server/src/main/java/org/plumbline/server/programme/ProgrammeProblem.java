package org.plumbline.server.programme;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a list for the programme. */
enum ProgrammeProblem implements ProblemCode {
    PG001("a column is missing or not known"),
    PG002("a service is not known"),
    PG003("a day is not one"),
    PG004("an edition is not offered"),
    PG005("a lead is not known, or kept from the service"),
    PG006("the same inspection is planned already"),
    PG007("a text is longer than may be");

    private final String meaning;

    ProgrammeProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
