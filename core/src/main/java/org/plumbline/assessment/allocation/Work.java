package org.plumbline.assessment.allocation;

import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.words.Id;

/**
 * A case to be marked.
 *
 * @param area the part of the service it belongs to; null when there are none
 * @param kind what every assessor should see about equally much of: its stratum, or its unit and area
 * @param weight how much work it is, 1 for an ordinary case
 */
public record Work(String reference, Id unit, @Nullable String area, String kind, int weight) {
    public Work {
        if (weight < 1) {
            throw new IllegalArgumentException("need weight >= 1, got %d for case %s".formatted(weight, reference));
        }
    }

    /** An ordinary case; its kind is its unit and area. */
    public static Work of(Case each) {
        var area = each.area();
        return new Work(
                each.reference(), each.unit(), area, area == null ? each.unit().value() : each.unit() + ", " + area, 1);
    }
}
