package org.plumbline.server.audit.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;

/**
 * What came out when the whole chain was walked.
 *
 * @param entries how many there are, of which some are erased and the newest may wait to be sealed
 * @param newest the newest seal; null when there is none
 * @param faults each place that does not hold, the first {@link #MOST_TOLD} of them
 * @param faultCount how many there are
 */
public record Verified(
        long entries,
        long erased,
        long unsealed,
        long seals,
        @Nullable Seal newest,
        List<Problem> faults,
        long faultCount) {
    /** So many faults are told; more help nobody. */
    public static final int MOST_TOLD = 1000;

    public Verified {
        faults = List.copyOf(faults);
    }

    /** Whether all of it holds. */
    public boolean holds() {
        return faultCount == 0;
    }

    /** Told from time to time during a walk. */
    public interface Progress {
        void at(long entries, long erased, long unsealed, long seals);
    }
}
