package org.plumbline.broken.survey;

import org.plumbline.rating.Flag;

/** Looks ahead from survey to rating. */
public final class SurveyLooksAhead {
    private SurveyLooksAhead() {}

    public static String of(Flag it) {
        return it.word();
    }
}
