package org.plumbline.server.judging;

import org.plumbline.assessment.Marking;
import org.plumbline.caseload.Case;
import org.plumbline.server.caseload.Subject;

/**
 * One marking of one case, as whoever acts may see it.
 *
 * @param number the number that the pages of the case have
 * @param marker the name of whom it was given to; empty when that is nobody, or not to be known
 * @param assessor the name in files under which the person who acts may answer now; empty when they may not
 * @param own whether it was given to the person who acts
 * @param version counts what was changed about the case
 */
public record Marked(
        Subject subject,
        long number,
        Case one,
        Marking marking,
        State state,
        String marker,
        String assessor,
        boolean own,
        long version) {
    /** Whether the person who acts may answer now. */
    public boolean takesAnswers() {
        return state.isOpen() && !assessor.isEmpty();
    }

    /** Its first page. */
    public String href() {
        return "%s/judging/%d".formatted(subject.href(), number);
    }

    /** What its links carry, so that whoever may see both markings stays in this one; empty for one's own. */
    public String asked() {
        return own || marking == Marking.FIRST ? "" : "?marking=" + marking.word();
    }
}
