package org.plumbline.inspection.timetable;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong in the days of an inspection. */
public enum TimetableProblem implements ProblemCode {
    TT001("a diary names a milestone that the edition does not have"),
    TT002("a milestone stands twice in the diary"),
    TT003("a milestone is moved to the wrong side of what it is reckoned from"),
    TT004("a milestone is moved to a day that is not worked"),
    TT005("the fieldwork ends before it starts"),
    TT006("a move has no reason or nobody who made it"),
    TT007("a day of publication is planned although the report is out");

    private final String meaning;

    TimetableProblem(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
