package org.plumbline.server.audit.chain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of the chain, as far as it is.
 *
 * @param expected how many entries there are, roughly
 * @param finishedAt null while it is being made, or when it died with its server
 * @param faults how many places do not hold
 * @param first the first of them
 */
public record ChainCheck(
        Instant askedAt,
        Instant heardAt,
        String askedBy,
        long expected,
        long entries,
        long erased,
        long unsealed,
        long seals,
        @Nullable Instant finishedAt,
        long faults,
        List<Fault> first) {
    /** So many faults a page shows. */
    public static final int SHOWN = 50;

    public ChainCheck {
        first = List.copyOf(first);
    }

    /** One place that does not hold: what the code means is said by the page. */
    public record Fault(String code, String path, String what) {
        /** Whether it is an entry that does not hold; else a seal. */
        public boolean isEntry() {
            return path.startsWith("entry ");
        }

        /** The number of the entry or the seal. */
        public String number() {
            return path.replaceAll("[^0-9]", "");
        }
    }

    /** Whether a server is at it. */
    public boolean isRunning(Instant now) {
        return finishedAt == null && heardAt.plus(ChainChecks.SILENCE).isAfter(now);
    }

    /** Whether its server died before the end. */
    public boolean isBrokenOff(Instant now) {
        return finishedAt == null && !isRunning(now);
    }

    /** How far it is. */
    public long percent() {
        return expected == 0 ? 100 : Math.min(100, entries * 100 / expected);
    }
}
