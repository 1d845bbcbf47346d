package org.plumbline.sample;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong with drawing a sample, or with a sample drawn. */
public enum SampleProblem implements ProblemCode {
    SA001("the edition has no plan for a sample"),
    SA002("a date is needed from which the window is reckoned"),
    SA003("the random seed is missing or cannot be one"),
    SA004("no case can be drawn"),
    SA005("a case stands twice among those to be drawn from, or has no reference"),
    SA006("cases that must be in the sample are not"),
    SA007("strata are too many for the least number of each"),
    SA008("a case is not in the sample"),
    SA009("a case is in the sample already, or was taken out of it"),
    SA010("a change has no reason"),
    SA011("no reserve is left"),
    SA012("a case is not of this sample"),
    SA013("the sample differs from what its record gives"),
    SA014("the record was made with other numbers than the edition has"),
    SA015("the record names an algorithm that is not known"),
    SA016("cases whose date is not known can be drawn");

    private final String meaning;

    SampleProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
