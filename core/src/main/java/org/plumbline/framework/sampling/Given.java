package org.plumbline.framework.sampling;

import java.math.BigDecimal;

/** A number of a sample plan, exact, and how sure it is. */
public record Given(BigDecimal value, Certainty known) {
    /** The number as a whole one; what is checked to be whole. */
    public int whole() {
        return value.intValue();
    }
}
