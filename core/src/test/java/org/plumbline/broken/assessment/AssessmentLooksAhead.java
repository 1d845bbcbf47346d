package org.plumbline.broken.assessment;

import org.plumbline.score.Share;

/** Looks ahead from assessment to score. */
public final class AssessmentLooksAhead {
    private AssessmentLooksAhead() {}

    public static int of(Share share) {
        return share.met();
    }
}
