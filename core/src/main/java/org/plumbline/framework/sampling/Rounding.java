package org.plumbline.framework.sampling;

/** What becomes of a sample size that is no whole number. */
public enum Rounding {
    UP,
    /** Halves go up. */
    NEAREST
}
