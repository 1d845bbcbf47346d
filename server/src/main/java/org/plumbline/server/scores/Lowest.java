package org.plumbline.server.scores;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.score.Extent;
import org.plumbline.score.Score;
import org.plumbline.score.Share;
import org.plumbline.score.Tally;

/**
 * The score that stands for a standard which takes the rating of its lowest question.
 *
 * @param scores its questions' own
 */
record Lowest(List<Score> scores) {
    /** The first question with the lowest share; empty when nothing counts. */
    Optional<Score> deciding() {
        return scores.stream()
                .filter(score -> score.tally().relevant() > 0)
                .reduce((lowest, score) ->
                        score.tally().share().isLowerThan(lowest.tally().share()) ? score : lowest);
    }

    boolean isProvisional() {
        return scores.stream().anyMatch(Score::isProvisional);
    }

    @Nullable
    Extent worst(@Nullable Scale scale, BandOn bandOn) {
        return isProvisional() ? extent(Tally::worst, scale, bandOn) : null;
    }

    @Nullable
    Extent best(@Nullable Scale scale, BandOn bandOn) {
        return isProvisional() ? extent(Tally::best, scale, bandOn) : null;
    }

    private Extent extent(Function<Tally, Share> end, @Nullable Scale scale, BandOn bandOn) {
        return scores.stream()
                .map(score -> end.apply(score.tally()))
                .filter(share -> share.relevant() > 0)
                .reduce((lowest, share) -> share.isLowerThan(lowest) ? share : lowest)
                .map(share -> new Extent(share.percent(), share.band(scale, bandOn)))
                .orElse(new Extent(null, null));
    }

    /** Those of the questions that a rule rests on. */
    static Lowest of(List<Id> questions, Function<Id, @Nullable Score> scores) {
        return new Lowest(questions.stream()
                .flatMap(id -> Optional.ofNullable(scores.apply(id)).stream())
                .toList());
    }
}
