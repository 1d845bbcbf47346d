package org.plumbline.assessment.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evens out the work where cases weigh more than others: as long as giving one case to another assessor, or exchanging
 * two, brings loads nearer to fair shares, it does the first that does.
 */
final class Polish {
    private final List<Assessor> assessors;
    private final Map<String, Fair> fair;
    private final Deal.Held held;
    private final Map<Work, String> made;

    Polish(List<Assessor> assessors, Map<String, Fair> fair, Deal.Held held, Map<Work, String> made) {
        this.assessors = assessors;
        this.fair = fair;
        this.held = held;
        this.made = made;
    }

    void run() {
        boolean better;
        do {
            better = better();
        } while (better);
    }

    private boolean better() {
        var works = new ArrayList<>(made.keySet());
        for (int one = 0; one < works.size(); one++) {
            if (given(works.get(one))) {
                return true;
            }
            for (int other = one + 1; other < works.size(); other++) {
                if (exchanged(works.get(one), works.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean given(Work work) {
        var from = owner(work);
        for (var to : assessors) {
            boolean room = count(to.id()) < to.most();
            if (!to.id().equals(from) && room && to.bar(work).isEmpty() && gains(from, to.id(), work.weight())) {
                made.put(work, to.id());
                return true;
            }
        }
        return false;
    }

    private boolean exchanged(Work one, Work other) {
        var from = owner(one);
        var to = owner(other);
        if (from.equals(to)
                || one.weight() == other.weight()
                || isBarred(to, one)
                || isBarred(from, other)
                || !gains(from, to, one.weight() - other.weight())) {
            return false;
        }
        made.put(one, to);
        made.put(other, from);
        return true;
    }

    /** Whether it helps to take so much from one and give it to another. */
    private boolean gains(String from, String to, int weight) {
        var before = off(from, 0).add(off(to, 0));
        return off(from, -weight).add(off(to, weight)).compareTo(before) < 0;
    }

    /** How far an assessor would be from a fair share of the work, squared; common denominators left out. */
    private BigInteger off(String assessor, int more) {
        long cases = (long) made.size() + held.works().size();
        long all = made.keySet().stream().mapToLong(Work::weight).sum()
                + held.works().keySet().stream().mapToLong(Work::weight).sum();
        var share = fair.getOrDefault(assessor, new Fair(0, 1));
        var has = BigInteger.valueOf(work(assessor) + more).multiply(BigInteger.valueOf(share.of() * cases));
        return has.subtract(BigInteger.valueOf(share.part()).multiply(BigInteger.valueOf(all)))
                .pow(2);
    }

    private long work(String assessor) {
        return weights(made, assessor) + weights(held.works(), assessor);
    }

    private static long weights(Map<Work, String> works, String assessor) {
        return works.entrySet().stream()
                .filter(each -> each.getValue().equals(assessor))
                .mapToLong(each -> each.getKey().weight())
                .sum();
    }

    private int count(String assessor) {
        return held.count(assessor)
                + (int) made.values().stream().filter(assessor::equals).count();
    }

    private boolean isBarred(String assessor, Work work) {
        return assessors.stream()
                .anyMatch(each -> each.id().equals(assessor) && each.bar(work).isPresent());
    }

    private String owner(Work work) {
        return made.getOrDefault(work, "");
    }
}
