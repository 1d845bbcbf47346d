package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW016;
import static org.plumbline.framework.check.FrameworkProblem.FW025;
import static org.plumbline.framework.check.FrameworkProblem.FW026;
import static org.plumbline.framework.check.FrameworkProblem.FW028;
import static org.plumbline.framework.check.FrameworkProblem.FW031;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/** Score rules rest on things that exist and are of the right kind, and leave no counted question out. */
final class RuleCheck {
    private final Edition edition;
    private final Rules rules;
    private final List<Problem> problems = new ArrayList<>();

    private RuleCheck(Edition edition) {
        this.edition = edition;
        rules = edition.rules();
    }

    static List<Problem> problems(Edition edition) {
        var check = new RuleCheck(edition);
        check.scale(edition.rules().questionScale(), "question-bands");
        Walk.each(edition.rules().scores(), "scores", check::rule);
        check.oneOverall();
        check.nothingLeftOut();
        check.nearEdge();
        return check.problems;
    }

    private void rule(ScoreRule rule, String path) {
        scale(rule.scale(), path + ".bands");
        switch (rule) {
            case ScoreRule.Pooled pooled -> counting(pooled, path);
            case ScoreRule.PerCase perCase -> counting(perCase, path);
            case ScoreRule.Lowest lowest -> counting(lowest, path);
            case ScoreRule.Judged judged -> judged(judged, path);
            case ScoreRule.Points points -> points(points, path);
        }
    }

    private void counting(ScoreRule rule, String path) {
        Walk.each(rule.of(), path + ".of", (id, at) -> {
            if (edition.wordsFor(id).isEmpty()) {
                unknown(id, at, "Name a question, standard, section or theme of this edition");
            } else if (edition.counted(id).isEmpty()) {
                problems.add(Problem.error(
                        FW031,
                        at,
                        "%s has no counted question".formatted(id),
                        "Name scored or key questions, or what has some"));
            }
        });
        if (rule.of().isEmpty()) {
            problems.add(Problem.error(
                    FW031, path, "rule %s counts nothing".formatted(rule.id()), "Say what it counts with 'of'"));
        }
    }

    private void judged(ScoreRule.Judged judged, String path) {
        if (edition.wordsFor(judged.id()).isEmpty()) {
            unknown(judged.id(), path + ".id", "Name a standard, section or theme of this edition");
        }
    }

    private void points(ScoreRule.Points points, String path) {
        Walk.each(points.of(), path + ".of", (id, at) -> {
            var rated =
                    rules.scores().stream().filter(rule -> rule.id().equals(id)).findFirst();
            if (rated.isEmpty()) {
                unknown(id, at, "Name something that has a rating");
                return;
            }
            var scale = rules.scale(rated.get().scale());
            if (rated.get() instanceof ScoreRule.Points || rated.get().scale() == null) {
                problems.add(Problem.error(
                        FW026, at, "%s has no rating that can be worth points".formatted(id), "Name rules with bands"));
            } else if (scale.isPresent()) {
                worth(scale.get(), at);
            }
        });
        var seen = new HashSet<Id>();
        Walk.each(points.of(), path + ".of", (id, at) -> {
            if (!seen.add(id)) {
                problems.add(Problem.error(FW010, at, "%s is named twice".formatted(id), "Name it once"));
            }
        });
        if (points.of().isEmpty()) {
            problems.add(Problem.error(
                    FW031,
                    path,
                    "rule %s adds up nothing".formatted(points.id()),
                    "Say with 'of' whose points are added"));
        }
    }

    private void oneOverall() {
        var first = new ArrayList<ScoreRule>();
        Walk.each(rules.scores(), "scores", (rule, path) -> {
            if (rule instanceof ScoreRule.Points) {
                first.add(rule);
                if (first.size() > 1) {
                    problems.add(Problem.error(
                            FW026,
                            path,
                            "rule %s is a second overall, after %s"
                                    .formatted(rule.id(), first.getFirst().id()),
                            "Keep one rule 'points'"));
                }
            }
        });
    }

    private void worth(Scale scale, String path) {
        scale.bands().stream()
                .filter(band -> band.points() == null)
                .map(Band::id)
                .forEach(band -> problems.add(Problem.error(
                        FW025,
                        path,
                        "'%s' of scale %s has no points".formatted(band, scale.id()),
                        "Give each of its bands points")));
    }

    private void scale(@Nullable Id id, String path) {
        if (id != null && rules.scale(id).isEmpty()) {
            unknown(
                    id,
                    path,
                    NameCheck.oneOf(rules.scales().stream().map(Scale::id).toList()));
        }
    }

    private void unknown(Id id, String path, String remedy) {
        problems.add(Problem.error(FW011, path, "%s is not known here".formatted(id), remedy));
    }

    /** An edition with no counting rule at all prints questions only, and is left alone. */
    private void nothingLeftOut() {
        Set<Id> scored = new HashSet<>();
        boolean counts = false;
        for (var rule : rules.scores()) {
            if (rule instanceof ScoreRule.Counting || rule instanceof ScoreRule.Lowest) {
                counts = true;
                scored.addAll(edition.counted(rule.of()));
            }
        }
        if (!counts) {
            return;
        }
        Walk.questions(edition, (question, path) -> {
            if (question.kind().isCounted() && !scored.contains(question.id())) {
                problems.add(Problem.error(
                        FW016,
                        path,
                        "question %s is in no score".formatted(question.id()),
                        "Add it to a score rule, or make it a prompt or information question"));
            }
        });
    }

    private void nearEdge() {
        var nearEdge = rules.nearEdge();
        if (nearEdge != null && (nearEdge.points() < 0 || nearEdge.points() > 100 || nearEdge.fewCases() < 0)) {
            problems.add(Problem.error(
                    FW028,
                    "near-edge",
                    "near-edge has points %d and few-cases %d".formatted(nearEdge.points(), nearEdge.fewCases()),
                    "Use 0 to 100 points, and 0 cases or more"));
        }
    }
}
