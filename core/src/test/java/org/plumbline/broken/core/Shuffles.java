package org.plumbline.broken.core;

import java.util.Collections;
import java.util.List;

/** Shuffles without a random seed. */
public final class Shuffles {
    private Shuffles() {}

    public static void shuffle(List<String> cases) {
        Collections.shuffle(cases);
    }
}
