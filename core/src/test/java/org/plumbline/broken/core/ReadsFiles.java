package org.plumbline.broken.core;

import java.io.File;

/** Knows files. */
public final class ReadsFiles {
    private ReadsFiles() {}

    public static String name(File file) {
        return file.getName();
    }
}
