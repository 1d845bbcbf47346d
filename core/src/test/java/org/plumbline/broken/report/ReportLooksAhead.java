package org.plumbline.broken.report;

import org.plumbline.publication.Version;

/** Looks ahead from report to publication. */
public final class ReportLooksAhead {
    private ReportLooksAhead() {}

    public static String of(Version it) {
        return it.digest();
    }
}
