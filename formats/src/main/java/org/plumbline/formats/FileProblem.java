package org.plumbline.formats;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a file before its meaning is looked at. */
public enum FileProblem implements ProblemCode {
    FI001("a key is missing"),
    FI002("a key is not known"),
    FI003("a value has the wrong form"),
    FI004("a value is not one of those allowed"),
    FI005("a file is not readable YAML"),
    FI006("a key stands twice"),
    FI007("a file is larger or deeper than any of its kind"),
    FI008("a bank cannot be read"),
    FI009("a file is not UTF-8"),
    FI010("a file is missing"),
    FI011("a column is missing"),
    FI012("a column is not known"),
    FI013("a row has more or fewer cells than the header"),
    FI014("a column stands twice"),
    FI015("a table cannot be read"),
    FI016("the edition cannot be found"),
    FI017("the edition is not the one the inspection was pinned to"),
    FI018("the form of the file is of another version"),
    FI019("a file is not one that a folder has"),
    FI020("a bank lies outside the frameworks"),
    FI030("a table has more rows, columns or characters than may be sent"),
    FI031("a column has no heading"),
    FI032("the first row of a table looks like data"),
    FI033("a text is not UTF-8 and was taken for what older spreadsheets write"),
    FI034("a file is neither text nor a spreadsheet"),
    FI035("a spreadsheet has several sheets, of which the first was read"),
    FI036("a spreadsheet has formulas, whose values were read"),
    FI037("a cell of a spreadsheet holds an error");

    private final String meaning;

    FileProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
