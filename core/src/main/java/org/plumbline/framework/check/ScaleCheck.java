package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW013;
import static org.plumbline.framework.check.FrameworkProblem.FW014;
import static org.plumbline.framework.check.FrameworkProblem.FW015;
import static org.plumbline.framework.check.FrameworkProblem.FW027;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/** Every value of a scale's range has one rating and no value has two. */
final class ScaleCheck {
    private final Scale scale;
    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    private ScaleCheck(Scale scale) {
        this.scale = scale;
        path = "bands." + scale.id() + ".bands";
    }

    static List<Problem> problems(Edition edition) {
        return edition.rules().scales().stream()
                .flatMap(scale -> {
                    var check = new ScaleCheck(scale);
                    check.oneUse(edition);
                    return check.check(top(edition, scale)).stream();
                })
                .toList();
    }

    /** The most points that the ratings named by a points rule can add up to. */
    static int mostPoints(Edition edition, ScoreRule.Points points) {
        return points.of().stream().mapToInt(id -> mostPoints(edition, id)).sum();
    }

    private static int mostPoints(Edition edition, Id rated) {
        return edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(rated))
                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                .flatMap(scale -> scale.bands().stream())
                .map(Band::points)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static int top(Edition edition, Scale scale) {
        return edition.rules().scores().stream()
                .flatMap(rule -> rule instanceof ScoreRule.Points points
                                && points.scale().equals(scale.id())
                        ? Stream.of(mostPoints(edition, points))
                        : Stream.of())
                .findFirst()
                .orElse(100);
    }

    private List<Problem> check(int top) {
        var bands = scale.bands();
        if (bands.isEmpty()) {
            problems.add(Problem.error(
                    FW015, path, "scale %s has no bands".formatted(scale.id()), "Add bands from 0 to " + top));
            return problems;
        }
        for (int at = 0; at < bands.size(); at++) {
            one(bands.get(at), "%s[%d]".formatted(path, at));
            if (at > 0) {
                between(bands.get(at - 1), bands.get(at), "%s[%d]".formatted(path, at));
            }
        }
        ends(bands.getFirst().from(), bands.getLast().to(), top);
        return problems;
    }

    /** A scale of points cannot band percentages too: its edges would mean two things. */
    private void oneUse(Edition edition) {
        var rules = edition.rules();
        var points = rules.scores().stream()
                .anyMatch(rule -> rule instanceof ScoreRule.Points && scale.id().equals(rule.scale()));
        var percent = scale.id().equals(rules.questionScale())
                || rules.scores().stream()
                        .anyMatch(rule -> !(rule instanceof ScoreRule.Points)
                                && scale.id().equals(rule.scale()));
        if (points && percent) {
            problems.add(Problem.error(
                    FW027,
                    "bands." + scale.id(),
                    "scale %s bands both points and percentages".formatted(scale.id()),
                    "Give the overall a scale of its own"));
        }
    }

    private void one(Band band, String at) {
        if (band.from() > band.to()) {
            problems.add(Problem.error(
                    FW015,
                    at,
                    "band '%s' runs from %d to %d, backwards".formatted(band.id(), band.from(), band.to()),
                    "Put the lower value first"));
        }
        if (band.points() != null && band.points() < 0) {
            problems.add(Problem.error(
                    FW027, at, "band '%s' is worth %d points".formatted(band.id(), band.points()), "Use 0 or more"));
        }
    }

    private void between(Band lower, Band upper, String at) {
        if (lower.points() != null && upper.points() != null && upper.points() < lower.points()) {
            problems.add(Problem.error(
                    FW027,
                    at,
                    "'%s' is worth %d points, less than '%s' below it"
                            .formatted(upper.id(), upper.points(), lower.id()),
                    "Let points rise with the bands, or a better answer could lower the overall"));
        }
        if (upper.from() > lower.to() + 1) {
            problems.add(Problem.error(
                    FW013,
                    at,
                    "no band holds %d to %d, between '%s' and '%s'"
                            .formatted(lower.to() + 1, upper.from() - 1, lower.id(), upper.id()),
                    "Start '%s' at %d".formatted(upper.id(), lower.to() + 1)));
        } else if (upper.from() <= lower.to()) {
            problems.add(Problem.error(
                    FW014,
                    at,
                    "'%s' and '%s' both hold %d".formatted(lower.id(), upper.id(), upper.from()),
                    "Start '%s' at %d, and write the bands lowest first".formatted(upper.id(), lower.to() + 1)));
        }
    }

    private void ends(int from, int to, int top) {
        if (from != 0 || to != top) {
            problems.add(Problem.error(
                    FW015,
                    path,
                    "scale %s runs from %d to %d, not from 0 to %d".formatted(scale.id(), from, to, top),
                    "Make the lowest band start at 0 and the highest end at " + top));
        }
    }
}
