package org.plumbline.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.score.Share;
import org.plumbline.score.Tally;

/**
 * Rates a standard by the lowest of its questions' own scores.
 *
 * <p>A question that applied in no case leaves; one that nobody has answered yet holds the rating open.
 *
 * @param tallies what each question came to, in order
 */
record LowestRule(Map<Id, Tally> tallies, Scale scale, BandOn bandOn) {
    LowestRule {
        tallies = new LinkedHashMap<>(tallies);
    }

    /** The rating so far; null when nothing counts, or a question has no answer yet. */
    @Nullable
    String computed() {
        var waiting = tallies.values().stream().anyMatch(tally -> tally.relevant() == 0 && tally.isProvisional());
        return waiting ? null : rating(Tally::share);
    }

    @Nullable
    String worst() {
        return isProvisional() ? rating(Tally::worst) : null;
    }

    @Nullable
    String best() {
        return isProvisional() ? rating(Tally::best) : null;
    }

    boolean isProvisional() {
        return tallies.values().stream().anyMatch(Tally::isProvisional);
    }

    /** The question that decides: the first with the lowest share; null when nothing counts. */
    @Nullable
    Id deciding() {
        Id lowest = null;
        for (var entry : tallies.entrySet()) {
            var share = entry.getValue().share();
            if (share.relevant() > 0 && (lowest == null || share.isLowerThan(share(lowest)))) {
                lowest = entry.getKey();
            }
        }
        return lowest;
    }

    Share share(Id question) {
        return tallies.getOrDefault(question, Tally.NOTHING).share();
    }

    /** The rating if one question had come to this instead. */
    @Nullable
    String computedWith(Id question, Share share) {
        var other = new LinkedHashMap<>(tallies);
        other.put(question, Tally.settled(share.met(), share.relevant()));
        return new LowestRule(other, scale, bandOn).computed();
    }

    List<String> because() {
        var because = new ArrayList<String>();
        tallies.forEach((question, tally) -> because.add(said(question, tally)));
        var deciding = deciding();
        if (computed() != null && deciding != null) {
            because.add("%s is the lowest, so the rating is %s".formatted(deciding, computed()));
        } else {
            because.add(
                    isProvisional()
                            ? "no rating yet: a question has no answer that counts"
                            : "not rated: no question applied in any case");
        }
        if (isProvisional()) {
            because.add(
                    or(worst()).equals(or(best()))
                            ? "what is still open cannot change it"
                            : "what is still open could make it anything from %s to %s"
                                    .formatted(or(worst()), or(best())));
        }
        return because;
    }

    private String said(Id question, Tally tally) {
        var share = tally.share();
        var band = share.band(scale, bandOn);
        if (band == null) {
            return tally.isProvisional()
                    ? "%s: no answer that counts yet".formatted(question)
                    : "%s: applied in no case, so it is left out".formatted(question);
        }
        var missing = tally.missing() == 0 ? "" : ", %d missing".formatted(tally.missing());
        return "%s: %d of %d%s, %d%%, %s"
                .formatted(question, share.met(), share.relevant(), missing, share.percent(), band);
    }

    private @Nullable String rating(Function<Tally, Share> part) {
        String lowest = null;
        for (var tally : tallies.values()) {
            var band = part.apply(tally).band(scale, bandOn);
            if (band != null && (lowest == null || scale.rank(band) < scale.rank(lowest))) {
                lowest = band;
            }
        }
        return lowest;
    }

    private static String or(@Nullable String rating) {
        return rating == null ? "not rated" : rating;
    }
}
