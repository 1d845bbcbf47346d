package org.plumbline.rating;

import static org.plumbline.rating.RatingProblem.RT001;
import static org.plumbline.rating.RatingProblem.RT002;
import static org.plumbline.rating.RatingProblem.RT003;
import static org.plumbline.rating.RatingProblem.RT004;
import static org.plumbline.rating.RatingProblem.RT005;
import static org.plumbline.rating.RatingProblem.RT006;
import static org.plumbline.rating.RatingProblem.RT007;
import static org.plumbline.rating.RatingProblem.RT008;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/** Whether ratings that people gave fit the edition. */
public final class AwardCheck {
    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();

    private AwardCheck(Edition edition) {
        this.edition = edition;
    }

    /**
     * Every problem of the judged and the awarded ratings.
     *
     * @return problems with paths such as {@code judged[0].rating} and {@code awarded[2].reasons}, counting from 0
     */
    public static List<Problem> problems(Edition edition, List<Award> judged, List<Award> awarded) {
        var check = new AwardCheck(edition);
        check.all(judged, "judged", "standard", true);
        check.all(awarded, "awarded", "rating_of", false);
        check.onlyJudged(judged);
        check.allJudged(judged);
        return check.problems;
    }

    private void all(List<Award> awards, String file, String column, boolean mayBeUnrated) {
        var seen = new HashSet<Id>();
        for (int at = 0; at < awards.size(); at++) {
            var award = awards.get(at);
            var path = "%s[%d]".formatted(file, at);
            if (!mayBeUnrated || !award.rating().isBlank() || !hasRating(award.of())) {
                rated(award, path, column);
            }
            if (!seen.add(award.of())) {
                problems.add(Problem.error(
                        RT003,
                        path + "." + column,
                        "%s is rated here again".formatted(award.of()),
                        "Keep the one that holds"));
            }
            if (award.reasons().isBlank()) {
                problems.add(Problem.error(
                        RT004, path + ".reasons", "the rating of %s has no reason".formatted(award.of()), "Say why"));
            }
            if (!AttributeType.isDate(award.at()
                    .strip()
                    .substring(0, Math.min(10, award.at().strip().length())))) {
                problems.add(Problem.error(
                        RT008,
                        path + ".at",
                        "the rating of %s is dated '%s'".formatted(award.of(), award.at()),
                        "Say when it was decided, such as 2018-11-01"));
            }
            if (award.by().isBlank()) {
                problems.add(Problem.error(
                        RT005, path + ".by", "nobody is named for the rating of " + award.of(), "Say who decided"));
            }
        }
    }

    private boolean hasRating(Id of) {
        return edition.rules().scores().stream().anyMatch(rule -> rule.id().equals(of) && rule.scale() != null);
    }

    private void rated(Award award, String path, String column) {
        var scale = edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(award.of()))
                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                .findFirst();
        if (scale.isEmpty()) {
            var rated = edition.rules().scores().stream()
                    .filter(rule -> rule.scale() != null)
                    .map(rule -> rule.id().value())
                    .collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    RT001,
                    path + "." + column,
                    "'%s' has no rating in this edition".formatted(award.of()),
                    "Use one of " + rated));
        } else if (scale.get().named(award.rating()).isEmpty()) {
            var names = scale.get().bands().stream().map(Band::id).collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    RT002,
                    path + ".rating",
                    "'%s' is not a rating of %s".formatted(award.rating(), award.of()),
                    "Use one of " + names));
        }
    }

    private void onlyJudged(List<Award> judged) {
        for (int at = 0; at < judged.size(); at++) {
            var of = judged.get(at).of();
            var computed = edition.rules().scores().stream()
                    .anyMatch(rule -> rule.id().equals(of) && !(rule instanceof ScoreRule.Judged));
            if (computed) {
                problems.add(Problem.error(
                        RT006,
                        "judged[%d].standard".formatted(at),
                        "%s is computed from answers, not judged".formatted(of),
                        "Put the panel's rating into awarded.csv, with its reasons"));
            }
        }
    }

    private void allJudged(List<Award> judged) {
        var given = judged.stream().map(Award::of).collect(Collectors.toSet());
        edition.rules().scores().stream()
                .filter(rule -> rule instanceof ScoreRule.Judged && !given.contains(rule.id()))
                .forEach(rule -> problems.add(Problem.note(
                        RT007,
                        "judged",
                        "%s is judged by people and has no rating yet".formatted(rule.id()),
                        "Add a row to judged.csv when it is judged")));
    }
}
