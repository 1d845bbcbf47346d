package org.plumbline.assessment;

import java.util.Collection;

/** Whether something holds, when not all is known yet. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth all(Collection<Truth> parts) {
        return parts.stream().min(Truth::compareTo).orElse(YES);
    }

    static Truth any(Collection<Truth> parts) {
        return parts.stream().max(Truth::compareTo).orElse(NO);
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
