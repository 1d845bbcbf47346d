package org.plumbline.broken.framework;

import org.plumbline.caseload.Case;

/** Looks ahead from framework to caseload. */
public final class FrameworkLooksAhead {
    private FrameworkLooksAhead() {}

    public static String of(Case each) {
        return each.reference();
    }
}
