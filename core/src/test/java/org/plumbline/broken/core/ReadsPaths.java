package org.plumbline.broken.core;

import java.nio.file.Path;

/** Knows paths. */
public final class ReadsPaths {
    private ReadsPaths() {}

    public static int depth(Path path) {
        return path.getNameCount();
    }
}
