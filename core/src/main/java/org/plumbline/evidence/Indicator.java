package org.plumbline.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A published statistic about a service or one of its areas.
 *
 * @param area null for the whole service
 * @param comparator what it is held against; null for none
 * @param comparatorOf whose figure the comparator is
 * @param period the days it covers, such as {@code 2016-10/2017-09}; empty when not said
 */
public record Indicator(
        Id id,
        @Nullable String area,
        BigDecimal value,
        @Nullable BigDecimal comparator,
        Unit unit,
        Better better,
        String period,
        String source,
        Words title,
        Words comparatorOf) {
    /** What it is counted in. */
    public enum Unit {
        PERCENT,
        COUNT,
        PER_100,
        PER_1000,
        PER_100000
    }

    /** Which way is good. */
    public enum Better {
        HIGHER,
        LOWER,
        /** It is neither good nor bad. */
        NEITHER
    }
}
