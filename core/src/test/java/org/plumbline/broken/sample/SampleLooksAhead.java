package org.plumbline.broken.sample;

import org.plumbline.assessment.Marking;

/** Looks ahead from sample to assessment. */
public final class SampleLooksAhead {
    private SampleLooksAhead() {}

    public static String of(Marking marking) {
        return marking.word();
    }
}
