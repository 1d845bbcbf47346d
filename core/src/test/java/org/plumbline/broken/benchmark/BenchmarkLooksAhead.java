package org.plumbline.broken.benchmark;

import org.plumbline.publication.Version;

/** Looks ahead from benchmark to publication. */
public final class BenchmarkLooksAhead {
    private BenchmarkLooksAhead() {}

    public static String of(Version it) {
        return it.digest();
    }
}
