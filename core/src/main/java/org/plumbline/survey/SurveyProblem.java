package org.plumbline.survey;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in answers to a questionnaire. */
public enum SurveyProblem implements ProblemCode {
    SV001("a respondent has no reference"),
    SV002("a respondent stands twice"),
    SV003("an answer is none that the question offers"),
    SV004("a questionnaire is not one of the edition's");

    private final String meaning;

    SurveyProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
