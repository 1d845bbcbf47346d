package org.plumbline.assessment.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer.Judgement;

/**
 * How often two judged alike, and how much more often than by chance.
 *
 * @param compared how many judgements were made twice
 * @param same how many of them came out the same; 0 to {@code compared}
 * @param kappa Cohen's kappa, -1 to 1, to two places half up: 1 when all are the same, 0 when as many as chance alone
 *     would give; null when nothing was compared, and when both always gave one and the same answer, where chance alone
 *     would agree each time and kappa says nothing
 */
public record Agreement(int compared, int same, @Nullable BigDecimal kappa) {
    /**
     * The agreement of these pairs.
     *
     * <p>With observed agreement o and the agreement e that chance would give from how often each of the two used each
     * answer, kappa is (o - e) / (1 - e): J. Cohen, A coefficient of agreement for nominal scales, Educational and
     * Psychological Measurement 20 (1960), 37-46.
     */
    public static Agreement of(Collection<Pair> pairs) {
        var firsts = new EnumMap<Judgement, Long>(Judgement.class);
        var seconds = new EnumMap<Judgement, Long>(Judgement.class);
        int same = 0;
        for (var pair : pairs) {
            firsts.merge(pair.first(), 1L, Long::sum);
            seconds.merge(pair.second(), 1L, Long::sum);
            same += pair.isSame() ? 1 : 0;
        }
        long all = pairs.size();
        // e times all squared, so that only whole numbers are added up
        long byChance = firsts.entrySet().stream()
                .mapToLong(it -> it.getValue() * seconds.getOrDefault(it.getKey(), 0L))
                .sum();
        long most = all * all - byChance;
        return new Agreement(
                pairs.size(),
                same,
                most == 0
                        ? null
                        : BigDecimal.valueOf(all * same - byChance)
                                .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP));
    }

    /** The share that came out the same, in whole percent, half up; null when nothing was compared. */
    public @Nullable Integer percent() {
        return compared == 0 ? null : Math.toIntExact((200L * same + compared) / (2L * compared));
    }
}
