package org.plumbline.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/**
 * Adds the points of ratings to an overall rating.
 *
 * <p>When ratings are missing and the edition lets the edges shrink, a band is reached when points × most ≥ edge × out
 * of, in whole numbers (decision 0004: inferred from published results out of 24).
 */
public final class PointsRule {
    private record Sum(int points, int of) {}

    private final Edition edition;
    private final ScoreRule.Points rule;
    private final Scale scale;

    private PointsRule(Edition edition, ScoreRule.Points rule) {
        this.edition = edition;
        this.rule = rule;
        scale = edition.rules().scale(rule.scale()).orElseThrow();
    }

    /** The edition's rule for an overall rating; null when it has none. */
    public static @Nullable PointsRule of(Edition edition) {
        return edition.rules().scores().stream()
                .flatMap(rule -> rule instanceof ScoreRule.Points points ? Stream.of(points) : Stream.of())
                .findFirst()
                .map(points -> new PointsRule(edition, points))
                .orElse(null);
    }

    /** The overall's own id. */
    public Id id() {
        return rule.id();
    }

    /** The scale that the overall is rated on. */
    public Scale scale() {
        return scale;
    }

    /** What the overall rests on. */
    public List<Id> restsOn() {
        return rule.of();
    }

    /** The scale of one of the ratings that it rests on. */
    public Scale scaleOf(Id rated) {
        return edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(rated))
                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the overall does not rest on " + rated));
    }

    /**
     * The overall that these ratings add up to, with nothing open.
     *
     * @param ratings the rating of each standard by its id; null for one that is not rated
     */
    public Overall overall(Function<Id, @Nullable String> ratings) {
        return overall(ratings, List.of());
    }

    /**
     * The overall that these ratings add up to so far.
     *
     * @param ratings the rating of each standard by its id; null for one that is not rated
     * @param waiting those that answers still to come will rate; while there are any, there is no overall
     */
    Overall overall(Function<Id, @Nullable String> ratings, List<Id> waiting) {
        var sum = sum(ratings);
        var because = new ArrayList<String>();
        for (var id : rule.of()) {
            var rating = ratings.apply(id);
            if (rating == null) {
                because.add("%s %s".formatted(id, waiting.contains(id) ? "has no rating yet" : "is not rated"));
            } else {
                because.add("%s is %s: %s".formatted(id, rating, plural(points(id, rating), "point")));
            }
        }
        if (!waiting.isEmpty()) {
            because.add("%d of %d so far: no overall rating until answers have rated the rest"
                    .formatted(sum.points(), sum.of()));
            return new Overall(sum.points(), sum.of(), null, null, null, null, because);
        }
        var computed = rating(sum);
        because.add(said(sum, computed));
        return new Overall(sum.points(), sum.of(), computed, computed, null, null, because);
    }

    /** Only the rating that these add up to; null when there is none. */
    @Nullable
    String rating(Function<Id, @Nullable String> ratings) {
        return rating(sum(ratings));
    }

    private String said(Sum sum, @Nullable String computed) {
        var total = "%d of %d".formatted(sum.points(), sum.of());
        if (computed == null) {
            return total + ": no overall rating, because "
                    + (sum.of() == 0 ? "nothing is rated" : "the edition gives none while a standard is not rated");
        }
        var band = scale.named(computed).orElseThrow();
        if (sum.of() == top()) {
            return "%s: %s, which runs from %d to %d".formatted(total, computed, band.from(), band.to());
        }
        return "%s: %s, whose lower edge %d of %d comes to %d of %d (%d × %d ≥ %d × %d)"
                .formatted(
                        total,
                        computed,
                        band.from(),
                        top(),
                        lowest(band, sum.of()),
                        sum.of(),
                        sum.points(),
                        top(),
                        band.from(),
                        sum.of());
    }

    /** The fewest points out of {@code of} that reach a band. */
    private int lowest(Band band, int of) {
        return Math.ceilDiv(band.from() * of, top());
    }

    private @Nullable String rating(Sum sum) {
        var incomplete = sum.of() < top();
        if (sum.of() == 0 || (incomplete && rule.unrated() == ScoreRule.Unrated.NONE)) {
            return null;
        }
        return scale.at(sum.points(), sum.of(), top()).id();
    }

    private Sum sum(Function<Id, @Nullable String> ratings) {
        int points = 0;
        int of = 0;
        for (var id : rule.of()) {
            var rating = ratings.apply(id);
            if (rating != null) {
                points += points(id, rating);
                of += most(id);
            }
        }
        return new Sum(points, of);
    }

    private int top() {
        return rule.of().stream().mapToInt(this::most).sum();
    }

    private int most(Id id) {
        return scaleOf(id).bands().stream()
                .map(Band::points)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private int points(Id id, String rating) {
        var points = scaleOf(id).named(rating).map(Band::points);
        return points.orElseThrow(
                () -> new IllegalArgumentException("'%s' is worth no points for %s".formatted(rating, id)));
    }

    private static String plural(int count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }
}
