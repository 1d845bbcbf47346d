package org.plumbline.report.compose;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a report. */
public enum ReportProblem implements ProblemCode {
    RP001("a reference to a figure cannot be read"),
    RP002("a figure cannot be said as the text wants it"),
    RP003("words no longer fit the data"),
    RP004("a number is typed"),
    RP005("a text is missing"),
    RP006("something looks like personal data"),
    RP007("a translation has not been reviewed"),
    RP008("a figure could still change"),
    RP009("a finding, example or recommendation is shown nowhere"),
    RP010("a text belongs to no part of the report"),
    RP011("a footnote has no text"),
    RP012("the languages of a text give different figures"),
    RP013("the report shows a table that has no rows"),
    RP014("the number of a book is wrong"),
    RP015("the edition has no report"),
    RP016("an address of a link is not one");

    private final String meaning;

    ReportProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
