package org.plumbline.broken.core;

import java.util.random.RandomGenerator;

/** Rolls dice that nobody can roll again. */
public final class RollsDefaultDice {
    private RollsDefaultDice() {}

    public static int dice() {
        return RandomGenerator.of("L64X128MixRandom").nextInt(6);
    }
}
