package org.plumbline.sample;

import java.util.List;
import java.util.Set;
import org.plumbline.caseload.Case;

/**
 * The cases that are assessed.
 *
 * @param cases in the order of the caseload
 */
public record Sample(List<Case> cases) {
    public Sample {
        cases = List.copyOf(cases);
    }

    /** The whole caseload, where nothing was drawn. */
    public static Sample whole(List<Case> caseload) {
        return new Sample(caseload);
    }

    /** The cases of the caseload with these references. */
    public static Sample drawn(List<Case> caseload, List<String> references) {
        var wanted = Set.copyOf(references);
        return new Sample(caseload.stream()
                .filter(each -> wanted.contains(each.reference()))
                .toList());
    }
}
