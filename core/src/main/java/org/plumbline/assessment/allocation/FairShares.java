package org.plumbline.assessment.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many cases each assessor should have, by their shares; who can take fewer takes those, and the rest is shared. */
final class FairShares {
    private FairShares() {}

    /** A fair number of cases for each assessor, all with the same denominator. */
    static Map<String, Fair> of(int cases, List<Assessor> assessors) {
        Set<String> full = new HashSet<>();
        long left = cases;
        long shares;
        boolean again;
        do {
            again = false;
            left = cases
                    - assessors.stream()
                            .filter(each -> full.contains(each.id()))
                            .mapToLong(FairShares::most)
                            .sum();
            shares = assessors.stream()
                    .filter(each -> !full.contains(each.id()))
                    .mapToLong(FairShares::share)
                    .sum();
            for (var each : assessors) {
                if (!full.contains(each.id()) && (long) most(each) * shares < left * share(each)) {
                    full.add(each.id());
                    again = true;
                }
            }
        } while (again);
        long of = Math.max(1, shares);
        var fair = new HashMap<String, Fair>();
        for (var each : assessors) {
            long part = full.contains(each.id()) ? most(each) * of : left * share(each);
            fair.put(each.id(), new Fair(part, of));
        }
        return fair;
    }

    private static int most(Assessor assessor) {
        return assessor.away().isEmpty() ? assessor.most() : 0;
    }

    private static long share(Assessor assessor) {
        return assessor.away().isEmpty() && assessor.most() > 0 ? assessor.share() : 0;
    }
}
