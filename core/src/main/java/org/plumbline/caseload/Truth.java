package org.plumbline.caseload;

import java.util.Collection;

/** Whether something holds, when not all is known yet. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public static Truth all(Collection<Truth> parts) {
        return parts.stream().min(Truth::compareTo).orElse(YES);
    }

    public static Truth any(Collection<Truth> parts) {
        return parts.stream().max(Truth::compareTo).orElse(NO);
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
