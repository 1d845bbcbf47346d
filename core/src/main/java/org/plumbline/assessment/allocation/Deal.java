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
    private final List<Start> starts = new ArrayList<>();

    /** Where a case starts from, and its ways to assessors. */
    private record Start(Work work, int node, Map<String, CheapestFlow.Pipe> ways) {}

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
        for (var work : free) {
            var start = new Start(work, flow.node(), new LinkedHashMap<>());
            starts.add(start);
            flow.pipe(source, start.node(), Cost.NONE);
        }
        assessors.forEach(this::lay);
        flow.run(source, sink);
        var made = new LinkedHashMap<Work, String>();
        starts.forEach(start -> start.ways().forEach((assessor, pipe) -> {
            if (pipe.isUsed()) {
                made.put(start.work(), assessor);
            }
        }));
        return made;
    }

    private void lay(Assessor assessor) {
        var can = starts.stream()
                .filter(start -> assessor.bar(start.work()).isEmpty())
                .toList();
        int desk = flow.node();
        var share = fair.getOrDefault(assessor.id(), new Fair(0, 1));
        int has = held.count(assessor.id());
        int room = Math.min(can.size(), Math.max(0, assessor.most() - has));
        for (int at = 0; at < room; at++) {
            flow.pipe(desk, sink, Cost.ofImbalance((2L * (has + at) + 1) * share.of() - 2 * share.part()));
        }
        var byKind = can.stream()
                .collect(Collectors.groupingBy(start -> start.work().kind(), LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> {
            int tray = flow.node();
            tray(assessor.id(), kind, some.size(), tray, desk);
            some.forEach(start ->
                    start.ways().put(assessor.id(), flow.pipe(start.node(), tray, stay(start.work(), assessor.id()))));
        });
    }

    /** A fair share of a kind is the assessor's fair share of all, in the proportion of the kind. */
    private void tray(String assessor, String kind, int most, int tray, int desk) {
        var share = fair.getOrDefault(assessor, new Fair(0, 1));
        int all = free.size() + held.works().size();
        long wanted = 2L * kinds.getOrDefault(kind, 0) * share.part();
        int has = held.count(assessor, kind);
        for (int at = 0; at < most; at++) {
            flow.pipe(tray, desk, Cost.ofMixture((2L * (has + at) + 1) * all * share.of() - wanted));
        }
    }

    /** Staying is a move saved: a case that moves costs one more, and so does one that is left. */
    private Cost stay(Work work, String assessor) {
        return assessor.equals(before.get(work.reference())) ? Cost.ofMove().back() : Cost.NONE;
    }
}
