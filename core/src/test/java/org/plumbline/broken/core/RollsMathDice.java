package org.plumbline.broken.core;

import java.util.List;

/** Rolls dice that nobody can roll again. */
public final class RollsMathDice {
    private RollsMathDice() {}

    public static List<Double> dice() {
        return List.of(Math.random());
    }
}
