package org.plumbline.sample.draw;

import java.util.Comparator;
import org.plumbline.caseload.Case;

/** A case with the digest that orders it. */
record Ordered(Case one, String digest) {
    /** The order of the draw. References break a tie that no SHA-256 has had yet. */
    static final Comparator<Ordered> ORDER = Comparator.comparing(Ordered::digest)
            .thenComparing(each -> each.one().reference());
}
