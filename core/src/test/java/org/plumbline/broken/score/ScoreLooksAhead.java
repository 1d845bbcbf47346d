package org.plumbline.broken.score;

import org.plumbline.rating.Flag;

/** Looks ahead from score to rating. */
public final class ScoreLooksAhead {
    private ScoreLooksAhead() {}

    public static String of(Flag flag) {
        return flag.word();
    }
}
