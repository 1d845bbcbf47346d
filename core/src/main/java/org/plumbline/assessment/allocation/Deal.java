package org.plumbline.assessment.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives cases out at the least {@link Cost}: as many as can be, loads as near to fair shares as walls let them, as few
 * moves as that allows, and then mixtures of kinds as like as they can be.
 *
 * <p>Cases flow to assessors by way of one node for each assessor and kind; what the next case costs there grows with
 * each, so the cheapest flow is the most even one.
 */
final class Deal {
    private final List<Work> free;
    private final List<Assessor> assessors;
    private final Map<String, Fair> fair;
    private final Map<String, Integer> kinds;
    private final Held held;
    private final Map<String, String> before;
    private final CheapestFlow flow = new CheapestFlow();
    private final int source = flow.node();
    private final int sink = flow.node();
    private final Map<Work, Map<String, CheapestFlow.Pipe>> pipes = new LinkedHashMap<>();

    /**
     * What is given out for good.
     *
     * @param works each case that somebody has begun, with who
     */
    record Held(Map<Work, String> works) {
        int count(String assessor) {
            return (int) works.values().stream().filter(assessor::equals).count();
        }

        int count(String assessor, String kind) {
            return (int) works.entrySet().stream()
                    .filter(each -> each.getValue().equals(assessor)
                            && each.getKey().kind().equals(kind))
                    .count();
        }
    }

    /**
     * A deal that is still to be made.
     *
     * @param free cases to give out, in the order in which they take turns
     * @param assessors in the order in which they take turns
     * @param before who had a case before
     */
    Deal(List<Work> free, List<Assessor> assessors, Held held, Map<String, String> before) {
        this.free = free;
        this.assessors = assessors;
        this.held = held;
        this.before = before;
        var all = new ArrayList<>(free);
        all.addAll(held.works().keySet());
        fair = FairShares.of(all.size(), assessors);
        kinds = all.stream().collect(Collectors.toMap(Work::kind, _ -> 1, Integer::sum));
    }

    Map<String, Fair> fair() {
        return fair;
    }

    /** Who marks each of the free cases; a case that nobody can mark is not there. */
    Map<Work, String> made() {
        free.forEach(work -> pipes.put(work, new LinkedHashMap<>()));
        var starts = new LinkedHashMap<Work, Integer>();
        for (var work : free) {
            starts.put(work, flow.node());
            flow.pipe(source, starts.get(work), Cost.NONE);
        }
        assessors.forEach(assessor -> lay(assessor, starts));
        flow.run(source, sink);
        var made = new LinkedHashMap<Work, String>();
        pipes.forEach((work, ways) -> ways.forEach((assessor, pipe) -> {
            if (pipe.isUsed()) {
                made.put(work, assessor);
            }
        }));
        return made;
    }

    private void lay(Assessor assessor, Map<Work, Integer> starts) {
        var can = free.stream().filter(work -> assessor.bar(work).isEmpty()).toList();
        int desk = flow.node();
        var share = fair.getOrDefault(assessor.id(), new Fair(0, 1));
        int has = held.count(assessor.id());
        int room = Math.min(can.size(), Math.max(0, assessor.most() - has));
        for (int at = 0; at < room; at++) {
            flow.pipe(desk, sink, Cost.ofImbalance((2L * (has + at) + 1) * share.of() - 2 * share.part()));
        }
        var byKind = can.stream().collect(Collectors.groupingBy(Work::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, works) -> {
            int tray = flow.node();
            tray(assessor.id(), kind, works.size(), tray, desk);
            works.forEach(work ->
                    pipes.get(work).put(assessor.id(), flow.pipe(starts.get(work), tray, move(work, assessor.id()))));
        });
    }

    /** A fair share of a kind is the assessor's fair share of all, in the proportion of the kind. */
    private void tray(String assessor, String kind, int most, int tray, int desk) {
        var share = fair.getOrDefault(assessor, new Fair(0, 1));
        long all = free.size() + held.works().size();
        long wanted = 2L * kinds.getOrDefault(kind, 0) * share.part();
        int has = held.count(assessor, kind);
        for (int at = 0; at < most; at++) {
            flow.pipe(tray, desk, Cost.ofMixture((2L * (has + at) + 1) * all * share.of() - wanted));
        }
    }

    private Cost move(Work work, String assessor) {
        var had = before.get(work.reference());
        return had == null || had.equals(assessor) ? Cost.NONE : Cost.ofMove();
    }
}
