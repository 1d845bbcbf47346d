package org.plumbline.framework.sampling;

import java.util.List;
import org.plumbline.framework.words.Id;

/**
 * How a caseload is parted, so that the sample mirrors it.
 *
 * @param by attributes of few values, the most important first; {@code unit} and {@code area} count too; empty for one
 *     stratum
 * @param leastEach how many cases of each stratum at the least, as far as it has them
 * @param smallest a stratum of fewer cases is joined with its nearest
 */
public record Strata(List<Id> by, Given leastEach, Given smallest) {
    public static final Id UNIT = Id.of("unit");
    public static final Id AREA = Id.of("area");

    public Strata {
        by = List.copyOf(by);
    }
}
