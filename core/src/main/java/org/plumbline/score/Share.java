package org.plumbline.score;

import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.Scale;

/**
 * How many of how many.
 *
 * @param met 0 to {@code relevant}
 * @param relevant those that count, met and not met; 0 when there is nothing to count
 */
public record Share(int met, int relevant) {
    public Share {
        if (met < 0 || met > relevant) {
            throw new IllegalArgumentException(
                    "need 0 <= met <= relevant, got met=%d relevant=%d".formatted(met, relevant));
        }
    }

    /**
     * The whole percentage that reports print, rounded half up, in whole numbers; null when nothing counts.
     *
     * <p>The source reports print whole percentages and do not state how they round; half up on the exact ratio is
     * inferred (decision 0003).
     */
    public @Nullable Integer percent() {
        return relevant == 0 ? null : Math.toIntExact((200L * met + relevant) / (2L * relevant));
    }

    /** The rating that this share earns; null when nothing counts or there is no scale. */
    public @Nullable String band(@Nullable Scale scale, BandOn bandOn) {
        var percent = percent();
        if (percent == null || scale == null) {
            return null;
        }
        return bandAt(percent, scale, bandOn).id();
    }

    /** Whether this share is lower than another; both need something to count. */
    public boolean isLowerThan(Share other) {
        return (long) met * other.relevant < (long) other.met * relevant;
    }

    private Band bandAt(int percent, Scale scale, BandOn bandOn) {
        return switch (bandOn) {
            case PRINTED -> scale.at(percent);
            case EXACT -> scale.at(met, relevant, 100);
        };
    }
}
