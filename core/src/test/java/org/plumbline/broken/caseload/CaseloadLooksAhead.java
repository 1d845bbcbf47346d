package org.plumbline.broken.caseload;

import org.plumbline.sample.Sample;

/** Looks ahead from caseload to sample. */
public final class CaseloadLooksAhead {
    private CaseloadLooksAhead() {}

    public static int of(Sample sample) {
        return sample.cases().size();
    }
}
