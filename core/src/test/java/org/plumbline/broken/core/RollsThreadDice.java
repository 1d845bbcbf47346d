package org.plumbline.broken.core;

import java.util.concurrent.ThreadLocalRandom;

/** Rolls dice that nobody can roll again. */
public final class RollsThreadDice {
    private RollsThreadDice() {}

    public static int dice() {
        return ThreadLocalRandom.current().nextInt(6);
    }
}
