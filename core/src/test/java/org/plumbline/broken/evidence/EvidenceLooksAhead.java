package org.plumbline.broken.evidence;

import org.plumbline.rating.Flag;

/** Looks ahead from evidence to rating. */
public final class EvidenceLooksAhead {
    private EvidenceLooksAhead() {}

    public static String of(Flag it) {
        return it.word();
    }
}
