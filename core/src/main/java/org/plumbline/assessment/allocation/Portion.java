package org.plumbline.assessment.allocation;

/**
 * How many cases are marked a second time.
 *
 * @param percent of the cases that are marked a first time, rounded up
 * @param least at least so many, where there are as many
 */
public record Portion(int percent, int least) {
    public Portion {
        if (percent < 0 || percent > 100 || least < 0) {
            throw new IllegalArgumentException(
                    "need 0 <= percent <= 100 and least >= 0, got percent=%d least=%d".formatted(percent, least));
        }
    }

    int of(int cases) {
        return Math.min(cases, Math.max(least, (cases * percent + 99) / 100));
    }
}
