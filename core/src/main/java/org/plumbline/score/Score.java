package org.plumbline.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.words.Id;

/**
 * One score: of a question, criterion, section or theme, for the whole service or a part of it.
 *
 * @param area null for the whole service
 * @param percent whole, half up; null when there is nothing to count
 * @param band null when there is nothing to count or no scale
 * @param worst null when nothing can change the score
 * @param best null when nothing can change the score
 * @param because why there is no percentage, or what a reader should know of it; empty for most
 */
public record Score(
        Id id,
        ScoreKind kind,
        @Nullable String area,
        Tally tally,
        @Nullable Integer percent,
        @Nullable String band,
        @Nullable Extent worst,
        @Nullable Extent best,
        List<String> because) {
    public Score {
        because = List.copyOf(because);
    }

    public boolean isProvisional() {
        return worst != null;
    }
}
