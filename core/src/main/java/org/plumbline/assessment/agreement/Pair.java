package org.plumbline.assessment.agreement;

import org.plumbline.assessment.Answer;
import org.plumbline.framework.words.Id;

/** One question of one case that two have judged, each without knowing what the other gave. */
public record Pair(String caseReference, Id question, Answer.Judgement first, Answer.Judgement second) {
    /** Whether both gave the same. */
    public boolean isSame() {
        return first == second;
    }
}
