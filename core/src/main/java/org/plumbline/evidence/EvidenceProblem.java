package org.plumbline.evidence;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in what was gathered beside the cases, and in what the cases raised. */
public enum EvidenceProblem implements ProblemCode {
    EV001("evidence is about something that the edition does not leave to people"),
    EV002("a piece of evidence speaks about no standard"),
    EV003("a version of a piece of evidence, or a request, stands twice"),
    EV004("a piece of evidence, request, concern or enquiry lacks what it needs"),
    EV005("a day cannot be read"),
    EV006("a file that something names is not there"),
    EV007("a file of evidence is named by nothing"),
    EV008("a file of evidence is none that is taken"),
    EV009("a concern or an enquiry is about a case that the caseload does not have"),
    EV010("the acts of a concern or an enquiry do not follow one another"),
    EV011("something that is named has not been recorded");

    private final String meaning;

    EvidenceProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
