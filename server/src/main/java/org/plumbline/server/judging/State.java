package org.plumbline.server.judging;

import java.util.Locale;

/** Where one marking of a case stands. */
public enum State {
    OPEN,
    /** Handed in, and taken back by the one who judged. */
    TAKEN_BACK,
    SENT_BACK,
    REOPENED,
    SUBMITTED,
    ACCEPTED,
    /** Nothing is changed any more, unless it is opened again with a reason. */
    LOCKED;

    /** Whether answers are taken. */
    public boolean isOpen() {
        return this == OPEN || this == TAKEN_BACK || this == SENT_BACK || this == REOPENED;
    }

    /** How the database and texts write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
