package org.plumbline.assessment.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every way there is to give out a few cases, tried one after the other: what the quick way is held against. */
final class EveryWay {
    /** How good a way is: cases left, then imbalance, then moves, then mixture; fewer is better. */
    record Worth(int left, long imbalance, long moves, long mixture) {
        boolean isBetterThan(Worth other) {
            if (left != other.left) {
                return left < other.left;
            }
            if (imbalance != other.imbalance) {
                return imbalance < other.imbalance;
            }
            return moves != other.moves ? moves < other.moves : mixture < other.mixture;
        }
    }

    private final List<Work> works;
    private final List<Assessor> people;
    private final Map<String, String> before;
    private final Map<String, Fair> fair;
    private final int[] way;
    private Worth best = new Worth(Integer.MAX_VALUE, 0, 0, 0);

    EveryWay(List<Work> works, List<Assessor> people, List<Given> before) {
        this.works = works;
        this.people = people;
        this.before = before.stream().collect(Collectors.toMap(Given::reference, Given::assessor));
        fair = FairShares.of(works.size(), people);
        way = new int[works.size()];
    }

    Worth best() {
        from(0);
        return best;
    }

    Worth of(Allocation allocation) {
        for (int at = 0; at < works.size(); at++) {
            var owner = allocation.assessor(works.get(at).reference()).orElse("");
            way[at] = people.stream().map(Assessor::id).toList().indexOf(owner);
        }
        return worth();
    }

    private void from(int at) {
        if (at == works.size()) {
            var worth = worth();
            best = worth.isBetterThan(best) ? worth : best;
            return;
        }
        for (int who = -1; who < people.size(); who++) {
            way[at] = who;
            if (who < 0 || (people.get(who).bar(works.get(at)).isEmpty() && hasRoom(who, at))) {
                from(at + 1);
            }
        }
    }

    private boolean hasRoom(int who, int upTo) {
        int count = 0;
        for (int at = 0; at <= upTo; at++) {
            count += way[at] == who ? 1 : 0;
        }
        return count <= people.get(who).most();
    }

    private Worth worth() {
        int left = 0;
        long moves = 0;
        var loads = new ArrayList<List<Work>>();
        people.forEach(_ -> loads.add(new ArrayList<>()));
        for (int at = 0; at < way.length; at++) {
            var now = way[at] < 0 ? "" : people.get(way[at]).id();
            moves += now.equals(before.getOrDefault(works.get(at).reference(), now)) ? 0 : 1;
            if (way[at] < 0) {
                left++;
            } else {
                loads.get(way[at]).add(works.get(at));
            }
        }
        long imbalance = 0;
        long mixture = 0;
        for (int who = 0; who < people.size(); who++) {
            var share = fair.getOrDefault(people.get(who).id(), new Fair(0, 1));
            long off = loads.get(who).size() * share.of() - share.part();
            imbalance += off * off;
            mixture += mixture(loads.get(who), share);
        }
        return new Worth(left, imbalance, moves, mixture);
    }

    private long mixture(List<Work> load, Fair share) {
        long mixture = 0;
        for (var kind : works.stream().map(Work::kind).distinct().toList()) {
            long all = works.stream().filter(work -> work.kind().equals(kind)).count();
            long has = load.stream().filter(work -> work.kind().equals(kind)).count();
            long off = has * works.size() * share.of() - all * share.part();
            mixture += off * off;
        }
        return mixture;
    }
}
