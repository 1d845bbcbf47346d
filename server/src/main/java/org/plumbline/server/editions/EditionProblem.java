package org.plumbline.server.editions;

import org.plumbline.framework.problem.ProblemCode;

/** What can keep an edition out of the server's own, beyond what is wrong within it. */
enum EditionProblem implements ProblemCode {
    ED001("the same revision is there with other rules"),
    ED002("a file cannot be read"),
    ED003("the very same edition is there already"),
    ED004("a zip has no framework file, or several"),
    ED005("a zip leads out of itself"),
    ED006("a zip holds more than an edition ever needs"),
    ED007("a file is no zip, YAML or JSON");

    private final String meaning;

    EditionProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
