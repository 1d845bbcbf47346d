package org.plumbline.framework.check;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in a framework. */
public enum FrameworkProblem implements ProblemCode {
    FW010("an id stands twice"),
    FW011("a name is not known"),
    FW012("conditions go round in a circle"),
    FW013("bands leave a gap"),
    FW014("bands overlap"),
    FW015("a scale does not cover its range"),
    FW016("a counted question is in no score"),
    FW017("a theme lists something that is not a counted question"),
    FW018("a text is missing in a language"),
    FW019("a rule does not say why, or from where"),
    FW020("an id has the wrong form"),
    FW021("a condition compares with a value that cannot occur"),
    FW022("a condition does not fit what it looks at"),
    FW023("choices are missing, or not wanted"),
    FW024("a standard has nothing to rest on"),
    FW025("a rating has no points"),
    FW026("a rule rests on something of the wrong kind"),
    FW027("points and their scale do not fit"),
    FW028("a setting is out of range"),
    FW029("a prompt informs something that is not a key question"),
    FW030("a milestone follows one that does not come before it"),
    FW031("a rule counts nothing"),
    FW032("an edition has no unit, language, section or question"),
    FW033("a rule shares its id with something else than what it scores"),
    FW034("a part of the report shows what it cannot"),
    FW035("words for shares leave a gap or overlap"),
    FW036("a number of a sample plan is out of range"),
    FW037("a sample plan looks at what it cannot"),
    FW038("a question looks at an attribute that is only for drawing samples"),
    FW040("a worked example gives another result"),
    FW041("a worked example cannot be read"),
    FW042("there are no worked examples"),
    FW043("a question stands twice in the order of practice"),
    FW044("a question stands in no phase of practice"),
    FW045("a phase of practice asks nothing");

    private final String meaning;

    FrameworkProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
