package org.plumbline.publication;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in the record of a publication. */
public enum PublicationProblem implements ProblemCode {
    PB001("versions are not numbered through"),
    PB002("versions are not in the order of their days"),
    PB003("a correction comes before there was anything to correct");

    private final String meaning;

    PublicationProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
