package org.plumbline.framework.sampling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * How the cases of one sample are drawn.
 *
 * @param units what its cases' assessments are about; empty for every unit
 * @param window when its cases began; null when that does not matter
 * @param reserves how many cases of each stratum stand ready, in order
 * @param secondMarking which share of the sample is marked a second time
 */
public record SamplePlan(
        Id id,
        Words title,
        List<Id> units,
        SizeRule size,
        @Nullable EligibilityWindow window,
        Strata strata,
        List<MustInclude> mustInclude,
        Given reserves,
        Given secondMarking,
        Grounds grounds) {
    public SamplePlan {
        units = List.copyOf(units);
        mustInclude = List.copyOf(mustInclude);
    }

    /** Whether cases of this unit are drawn from. */
    public boolean isOf(Id unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
