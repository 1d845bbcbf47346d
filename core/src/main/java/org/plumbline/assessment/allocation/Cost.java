package org.plumbline.assessment.allocation;

import java.util.Comparator;

/**
 * What a way of allocating costs: imbalance first, then moves, then unlike mixtures of kinds.
 *
 * @param imbalance how far loads are from fair shares, squared
 * @param moves how many cases change their assessor
 * @param mixture how far each assessor's mixture of kinds is from the mixture of all, squared
 */
record Cost(long imbalance, long moves, long mixture) implements Comparable<Cost> {
    static final Cost NONE = new Cost(0, 0, 0);
    private static final Comparator<Cost> ORDER = Comparator.comparingLong(Cost::imbalance)
            .thenComparingLong(Cost::moves)
            .thenComparingLong(Cost::mixture);

    static Cost ofImbalance(long imbalance) {
        return new Cost(imbalance, 0, 0);
    }

    static Cost ofMove() {
        return new Cost(0, 1, 0);
    }

    static Cost ofMixture(long mixture) {
        return new Cost(0, 0, mixture);
    }

    Cost plus(Cost other) {
        return new Cost(imbalance + other.imbalance, moves + other.moves, mixture + other.mixture);
    }

    Cost back() {
        return new Cost(-imbalance, -moves, -mixture);
    }

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
