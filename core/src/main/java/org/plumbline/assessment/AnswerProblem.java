package org.plumbline.assessment;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in the answers of an inspection. */
public enum AnswerProblem implements ProblemCode {
    AN001("an answer is about an unknown case"),
    AN002("an answer is to an unknown question"),
    AN003("an answer has a value that the question cannot take"),
    AN004("reasons are given for something else than 'not met'"),
    AN005("a reason is not one of the question's"),
    AN006("a judgement is dated outside the fieldwork"),
    AN007("an answer replaces an unknown event"),
    AN008("an answer replaces an event of something else"),
    AN009("events replace each other in a circle"),
    AN010("two different answers carry the same event id"),
    AN011("an answer does not say who gave it"),
    AN012("an answer's case was not drawn for the sample"),
    AN013("a date or time cannot be read"),
    AN014("a marking is not known"),
    AN015("a reason is given twice"),
    AN020("two answers stand for one question"),
    AN021("an answer is to a question that does not apply"),
    AN022("a question that applies is not answered");

    private final String meaning;

    AnswerProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
