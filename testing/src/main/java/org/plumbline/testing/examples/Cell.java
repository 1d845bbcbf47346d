package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;

/** How many of one area's cases meet one question: what the solver moves. */
final class Cell {
    /** What the solver may do with a cell. */
    enum Hold {
        /** Move it. */
        FREE,
        /** Move it only against another area: the report prints the question's total. */
        TOTAL,
        /** Leave it: it is answered already. */
        ALL
    }

    final Question question;
    final String area;
    /** The cases that the question can be counted for, in the order in which they are dealt. */
    final List<Case> eligible;

    final Hold hold;

    int met;
    int relevant;

    Cell(Question question, String area, List<Case> eligible, int met, int relevant, Hold hold) {
        if (met < 0 || met > relevant || relevant > eligible.size()) {
            throw new IllegalArgumentException("%s in '%s' should be met in %d of %d, and %d cases could count"
                    .formatted(question.id(), area, met, relevant, eligible.size()));
        }
        this.question = question;
        this.area = area;
        this.eligible = new ArrayList<>(eligible);
        this.met = met;
        this.relevant = relevant;
        this.hold = hold;
    }
}
