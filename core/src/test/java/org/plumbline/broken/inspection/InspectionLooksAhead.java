package org.plumbline.broken.inspection;

import org.plumbline.publication.Version;

/** Looks ahead from inspection to publication. */
public final class InspectionLooksAhead {
    private InspectionLooksAhead() {}

    public static String of(Version it) {
        return it.digest();
    }
}
