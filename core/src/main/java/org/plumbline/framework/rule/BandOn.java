package org.plumbline.framework.rule;

/** Which value decides the band of a score. */
public enum BandOn {
    /** The whole percentage that is printed, rounded half up. */
    PRINTED,
    /** The exact ratio of met to relevant. */
    EXACT
}
