package org.plumbline.rating;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in ratings that people give. */
public enum RatingProblem implements ProblemCode {
    RT001("a rating is given to something that has none"),
    RT002("a rating is not on the scale"),
    RT003("a rating is given twice"),
    RT004("a rating is given without a reason"),
    RT005("a rating is given by nobody"),
    RT006("a standard that is computed was judged"),
    RT007("a standard that people judge has no rating yet"),
    RT008("a rating has no date that can be read"),
    RT009("a decision is tied to a sitting that is not recorded before it"),
    RT010("what the panel decided and what is awarded are not the same"),
    RT011("a sitting lacks its number, its day or who was there");

    private final String meaning;

    RatingProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
