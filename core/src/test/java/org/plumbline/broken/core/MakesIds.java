package org.plumbline.broken.core;

import java.util.UUID;

/** Makes ids that nobody can make again. */
public final class MakesIds {
    private MakesIds() {}

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
