package org.plumbline.framework.sampling;

/** How sure a number of an edition is. */
public enum Certainty {
    /** Printed in a document. */
    PUBLISHED,
    /** Follows from what a document prints. */
    INFERRED,
    /** General knowledge of the field that no document at hand confirmed. */
    RECALLED,
    /** Set by whoever wrote the edition. */
    OWN
}
