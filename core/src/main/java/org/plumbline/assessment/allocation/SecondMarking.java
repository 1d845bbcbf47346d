package org.plumbline.assessment.allocation;

import static org.plumbline.assessment.allocation.AllocationProblem.AL011;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.problem.Problem;

/**
 * Draws the cases that somebody else marks again. It is drawn blind: from the seed alone, with a purpose of its own, so
 * that whoever marks a case first cannot know. Keep it from them.
 */
public final class SecondMarking {
    private final Map<String, Work> works;
    private final Map<String, String> firsts;
    private final List<Assessor> assessors;
    private final List<Given> before;
    private final PurposeOrder order;

    private SecondMarking(
            List<Allotment> first, List<Work> cases, List<Assessor> assessors, List<Given> before, String seed) {
        works = cases.stream().collect(Collectors.toMap(Work::reference, Function.identity()));
        firsts = first.stream().collect(Collectors.toMap(Allotment::reference, Allotment::assessor));
        this.before = before;
        order = new PurposeOrder(seed, "second marking");
        this.assessors = assessors.stream().map(this::awayFromOwn).toList();
    }

    /**
     * Chooses cases, about equally many in a hundred of each first marker's, and who marks them.
     *
     * @param first who marks which case first
     * @param cases what those cases are
     * @param assessors who could mark them again; nobody gets a case that is theirs already
     * @param before what was chosen before: it stays chosen, and what was begun stays where it is
     */
    public static Allocation of(
            List<Allotment> first,
            List<Work> cases,
            List<Assessor> assessors,
            Portion portion,
            List<Given> before,
            String seed) {
        return new SecondMarking(first, cases, assessors, before, seed).made(portion.of(first.size()));
    }

    private Allocation made(int wanted) {
        var chosen = chosen(wanted);
        var again = works.values().stream()
                .filter(work -> chosen.contains(work.reference()))
                .sorted(Comparator.comparing(Work::reference))
                .map(work -> new Work(
                        work.reference(),
                        work.unit(),
                        work.area(),
                        firsts.getOrDefault(work.reference(), ""),
                        work.weight()))
                .toList();
        var made = new Allocating(again, assessors, before, Marking.SECOND).made(order);
        if (made.allotments().size() >= wanted) {
            return made;
        }
        var problems = new ArrayList<>(made.problems());
        problems.add(Problem.error(
                AL011,
                "allocation",
                "%d cases should be marked a second time, and %d can be"
                        .formatted(wanted, made.allotments().size()),
                "Put people on the team who may mark them, or ask for fewer"));
        return new Allocation(made.allotments(), made.loads(), made.moved(), problems);
    }

    /** Nobody looks again at what they looked at first. */
    private Assessor awayFromOwn(Assessor assessor) {
        var walled = assessor;
        for (var each : firsts.entrySet()) {
            if (each.getValue().equals(assessor.id())) {
                walled = walled.behind(Assessor.Wall.Kind.CASE, each.getKey(), "marked it first");
            }
        }
        return walled;
    }

    private List<String> chosen(int wanted) {
        var piles = piles();
        var chosen = new ArrayList<String>();
        var quotas = quotas(piles, wanted);
        piles.forEach((marker, pile) -> chosen.addAll(pile.subList(0, quotas.getOrDefault(marker, 0))));
        return chosen;
    }

    /** What could be marked again of each first marker's cases: what was chosen before, then by digest. */
    private Map<String, List<String>> piles() {
        var can = firsts.keySet().stream()
                .filter(reference -> isKept(reference) || assessors.stream().anyMatch(each -> may(each, reference)))
                .toList();
        var turns = new ArrayList<>(order.of(can));
        turns.sort(Comparator.comparing(reference -> !isKept(reference)));
        return turns.stream().collect(Collectors.groupingBy(reference -> firsts.getOrDefault(reference, "")));
    }

    private boolean isKept(String reference) {
        return before.stream().anyMatch(given -> given.reference().equals(reference));
    }

    private boolean may(Assessor assessor, String reference) {
        var work = works.get(reference);
        return work != null && assessor.bar(work).isEmpty();
    }

    /** Largest remainders of equal shares; what a pile lacks, those next in turn give. */
    private Map<String, Integer> quotas(Map<String, List<String>> piles, int wanted) {
        var cases = firsts.values().stream().collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
        var markers = new ArrayList<>(order.of(List.copyOf(piles.keySet())));
        markers.sort(
                Comparator.comparingLong(marker -> -(long) wanted * cases.getOrDefault(marker, 0) % firsts.size()));
        var quotas = new HashMap<String, Integer>();
        int left = wanted;
        for (var marker : markers) {
            int fair = wanted * cases.getOrDefault(marker, 0) / firsts.size();
            var pile = piles.getOrDefault(marker, List.of());
            int kept = (int) pile.stream().filter(this::isKept).count();
            quotas.put(marker, Math.max(kept, Math.min(fair, pile.size())));
            left -= quotas.getOrDefault(marker, 0);
        }
        for (boolean given = true; left > 0 && given; ) {
            given = false;
            for (var marker : markers) {
                int has = quotas.getOrDefault(marker, 0);
                if (left > 0 && has < piles.getOrDefault(marker, List.of()).size()) {
                    quotas.put(marker, has + 1);
                    left--;
                    given = true;
                }
            }
        }
        return quotas;
    }
}
