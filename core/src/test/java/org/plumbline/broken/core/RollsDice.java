package org.plumbline.broken.core;

import java.util.Random;

/** Rolls dice that nobody can roll again. */
public final class RollsDice {
    private RollsDice() {}

    public static int dice() {
        return new Random().nextInt(6);
    }
}
