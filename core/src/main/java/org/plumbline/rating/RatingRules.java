package org.plumbline.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Tally;

/** Rates an inspection under its edition's rules, and sets what people awarded beside what the rules give. */
public final class RatingRules {
    private final Edition edition;
    private final Rules rules;
    private final ScoreSheet sheet;
    private final Map<Id, Award> judged;
    private final Map<Id, Award> awarded;

    private RatingRules(Edition edition, ScoreSheet sheet, List<Award> judged, List<Award> awarded) {
        this.edition = edition;
        rules = edition.rules();
        this.sheet = sheet;
        this.judged = byId(judged);
        this.awarded = byId(awarded);
    }

    /**
     * Every rating.
     *
     * @param judged what people judged of the standards that the edition leaves to them
     * @param awarded what the panel awards in place of a computed rating
     */
    public static Ratings of(Edition edition, ScoreSheet sheet, List<Award> judged, List<Award> awarded) {
        var rating = new RatingRules(edition, sheet, judged, awarded);
        var ratings = rating.ratings();
        return new Ratings(ratings, rating.overall(ratings));
    }

    private List<Rating> ratings() {
        var ratings = new ArrayList<Rating>();
        for (var rule : rules.scores()) {
            var scale = rules.scale(rule.scale()).orElse(null);
            if (scale != null && !(rule instanceof ScoreRule.Points)) {
                ratings.add(rating(rule, scale));
            }
        }
        return ratings;
    }

    private Rating rating(ScoreRule rule, Scale scale) {
        return switch (rule) {
            case ScoreRule.Counting counting -> counted(counting, scale);
            case ScoreRule.Lowest lowest -> lowest(lowest, scale);
            case ScoreRule.Judged alone -> judged(alone, scale);
            case ScoreRule.Points _ ->
                throw new IllegalArgumentException("an overall is no rating of a standard: " + rule.id());
        };
    }

    private Rating counted(ScoreRule.Counting rule, Scale scale) {
        var score = sheet.score(rule.id()).orElseThrow();
        var because = new ArrayList<String>();
        if (score.band() != null) {
            var band = scale.named(score.band()).orElseThrow();
            because.add("%d of %d met, %d%%: %s, which runs from %d to %d"
                    .formatted(
                            score.tally().met(),
                            score.tally().relevant(),
                            score.percent(),
                            band.id(),
                            band.from(),
                            band.to()));
        }
        because.addAll(score.because());
        var worst = score.worst() == null ? null : score.worst().band();
        var best = score.best() == null ? null : score.best().band();
        var flags = EdgeFlags.of(score.tally().share(), cases(rule), scale, rules);
        return awarded(rule.id(), scale, score.band(), worst, best, because, flags);
    }

    /** How many cases a score rests on: those with an answer that counts. */
    private int cases(ScoreRule.Counting rule) {
        return (int) edition.counted(rule.of()).stream()
                .flatMap(question -> sheet.outcomes(question).stream())
                .filter(outcome -> outcome.outcome().isCounted())
                .map(outcome -> outcome.subject().reference())
                .distinct()
                .count();
    }

    private Rating lowest(ScoreRule.Lowest rule, Scale scale) {
        var tallies = new LinkedHashMap<Id, Tally>();
        edition.counted(rule.of())
                .forEach(question -> tallies.put(
                        question, sheet.score(question).map(Score::tally).orElse(Tally.NOTHING)));
        var lowest = new LowestRule(tallies, scale, rules.bandOn());
        var flags = EdgeFlags.of(lowest, rules.nearEdge());
        return awarded(rule.id(), scale, lowest.computed(), lowest.worst(), lowest.best(), lowest.because(), flags);
    }

    private Rating judged(ScoreRule.Judged rule, Scale scale) {
        var award = judged.get(rule.id());
        if (award == null) {
            var lowest = scale.bands().getFirst().id();
            var highest = scale.bands().getLast().id();
            var because = List.of("judged by people; no judgement is recorded yet");
            return awarded(rule.id(), scale, null, lowest, highest, because, List.of());
        }
        if (award.rating().isBlank()) {
            var why = List.of("not rated, decided by %s: %s".formatted(award.by(), award.reasons()));
            return awarded(rule.id(), scale, null, null, null, why, List.of());
        }
        var because = List.of("judged by %s: %s".formatted(award.by(), award.reasons()));
        return awarded(
                rule.id(), scale, scale.named(award.rating()).orElseThrow().id(), null, null, because, List.of());
    }

    private Rating awarded(
            Id id,
            Scale scale,
            @Nullable String computed,
            @Nullable String worst,
            @Nullable String best,
            List<String> because,
            List<Flag> flags) {
        var award = awarded.get(id);
        if (award == null) {
            return new Rating(id, computed, computed, worst, best, because, flags);
        }
        var rating = scale.named(award.rating()).orElseThrow().id();
        return new Rating(id, computed, rating, worst, best, withAward(because, rating, award), flags);
    }

    private static List<String> withAward(List<String> because, String rating, Award award) {
        var steps = new ArrayList<>(because);
        steps.add("%s awarded by %s: %s".formatted(rating, award.by(), award.reasons()));
        return steps;
    }

    private @Nullable Overall overall(List<Rating> ratings) {
        var rule = PointsRule.of(edition);
        if (rule == null) {
            return null;
        }
        var byId = ratings.stream().collect(Collectors.toMap(Rating::id, Function.identity()));
        var waiting = rule.restsOn().stream()
                .filter(id -> isWaiting(rating(byId, id)))
                .toList();
        var overall = rule.overall(id -> rating(byId, id).awarded(), waiting);
        var open = rule.restsOn().stream().anyMatch(id -> isOpen(rating(byId, id)));
        var worst = open ? rule.rating(id -> extreme(rating(byId, id), Rating::worst)) : null;
        var best = open ? rule.rating(id -> extreme(rating(byId, id), Rating::best)) : null;
        var award = awarded.get(rule.id());
        var holds = award == null
                ? overall.computed()
                : rule.scale().named(award.rating()).orElseThrow().id();
        var because = award == null ? overall.because() : withAward(overall.because(), String.valueOf(holds), award);
        return new Overall(overall.points(), overall.of(), overall.computed(), holds, worst, best, because);
    }

    /** A rating that the panel awarded in place of the computed one is open no more. */
    private boolean isOpen(Rating rating) {
        return rating.isProvisional() && !awarded.containsKey(rating.id());
    }

    /** Whether a standard that is counted has no rating only because answers are missing. */
    private boolean isWaiting(Rating rating) {
        var counted = rules.scores().stream()
                .anyMatch(rule -> rule.id().equals(rating.id()) && !(rule instanceof ScoreRule.Judged));
        return counted && rating.awarded() == null && rating.isProvisional();
    }

    private @Nullable String extreme(Rating rating, Function<Rating, @Nullable String> end) {
        return isOpen(rating) ? end.apply(rating) : rating.awarded();
    }

    private static Rating rating(Map<Id, Rating> byId, Id id) {
        return Objects.requireNonNull(byId.get(id), () -> "the overall rests on %s, which has no rating".formatted(id));
    }

    private static Map<Id, Award> byId(List<Award> awards) {
        return awards.stream().collect(Collectors.toMap(Award::of, Function.identity(), (first, _) -> first));
    }
}
