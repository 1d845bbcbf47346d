package org.plumbline.framework.problem;

/** What kind of problem it is. A code is never renumbered and never changes meaning; a dead one stays, marked retired. */
public interface ProblemCode {
    /** Such as {@code FW003}. */
    String name();

    /** What it means, in a few words. */
    String meaning();
}
