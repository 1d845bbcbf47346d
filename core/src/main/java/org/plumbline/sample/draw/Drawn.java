package org.plumbline.sample.draw;

import org.plumbline.caseload.Case;

/**
 * One case that could have been drawn, and what the draw made of it.
 *
 * @param stratum the name of its stratum
 * @param place its place in the order of its stratum, from 1
 * @param digest what gave it that place
 */
public record Drawn(Case one, String stratum, int place, String digest, Standing standing) {
    /** What the draw made of a case. */
    public enum Standing {
        SAMPLE,
        /** Ready to replace a case of the sample. */
        RESERVE,
        REST
    }

    public String reference() {
        return one.reference();
    }

    Drawn standing(Standing other) {
        return new Drawn(one, stratum, place, digest, other);
    }
}
