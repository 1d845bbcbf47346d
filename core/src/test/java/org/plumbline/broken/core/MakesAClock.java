package org.plumbline.broken.core;

import java.time.Clock;

/** Makes a clock of its own. */
public final class MakesAClock {
    private MakesAClock() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
