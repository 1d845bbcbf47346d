package org.plumbline.server.services;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a list of services. */
enum ServiceProblem implements ProblemCode {
    SE001("a column is missing"),
    SE002("a column is not known"),
    SE003("a service has no name"),
    SE004("a value is longer than may be"),
    SE005("a nation is not known"),
    SE006("a service stands twice in the list"),
    SE007("the code and the name belong to two services"),
    SE008("a day is not one");

    private final String meaning;

    ServiceProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
