package org.plumbline.broken.core;

import java.security.SecureRandom;

/** Rolls dice that nobody can roll again. */
public final class RollsSecureDice {
    private RollsSecureDice() {}

    public static byte[] dice() {
        var dice = new byte[6];
        new SecureRandom().nextBytes(dice);
        return dice;
    }
}
