package org.plumbline.broken.finding;

import org.plumbline.publication.Version;

/** Looks ahead from finding to publication. */
public final class FindingLooksAhead {
    private FindingLooksAhead() {}

    public static String of(Version it) {
        return it.digest();
    }
}
