package org.plumbline.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answers;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;

/**
 * Adds up the answers of an inspection under its edition's rules.
 *
 * <p>Scores of criteria, sections and themes are pooled over questions and cases, not means of means:
 * only pooling gives the published section scores (73 from criteria at 70 and 84, which no mean does).
 */
public final class Scoring {
    private final Edition edition;
    private final Map<Id, Question> questions;
    private final Map<Id, List<CaseOutcome>> outcomes;

    private Scoring(Edition edition, Map<Id, List<CaseOutcome>> outcomes) {
        this.edition = edition;
        this.outcomes = outcomes;
        questions = edition.questionsById();
    }

    /**
     * Every score of an inspection.
     *
     * @param areas the parts of the service that are scored too, when the edition says so
     */
    public static ScoreSheet of(Edition edition, List<String> areas, Sample sample, Answers answers) {
        var questions = edition.questionsById();
        return of(
                edition,
                areas,
                sample.cases().stream()
                        .map(each -> CaseOutcomes.of(questions, each, answers))
                        .toList());
    }

    /** The same, where what each case gives is known already. */
    public static ScoreSheet of(Edition edition, List<String> areas, List<CaseOutcomes> cases) {
        var scoring = new Scoring(edition, byQuestion(cases));
        var scores = new ArrayList<>(scoring.scores(null));
        if (edition.rules().scoresAreas()) {
            areas.forEach(area -> scores.addAll(scoring.scores(area)));
        }
        return new ScoreSheet(scores, scoring.outcomes);
    }

    private static Map<Id, List<CaseOutcome>> byQuestion(List<CaseOutcomes> cases) {
        var outcomes = new HashMap<Id, List<CaseOutcome>>();
        for (var each : cases) {
            each.byQuestion()
                    .forEach((question, outcome) -> outcomes.computeIfAbsent(question, _ -> new ArrayList<>())
                            .add(outcome));
        }
        return outcomes;
    }

    private List<Score> scores(@Nullable String area) {
        Predicate<Case> within = area == null ? _ -> true : each -> area.equals(each.area());
        var scores = new ArrayList<Score>();
        var rules = edition.rules();
        var questionScale = rules.scale(rules.questionScale()).orElse(null);
        var tallies = new HashMap<Id, Tally>();
        for (var question : questions.values()) {
            if (question.kind().isCounted()) {
                var tally = tally(question.id(), within, _ -> true);
                tallies.put(question.id(), tally);
                scores.add(score(question.id(), ScoreKind.QUESTION, area, tally, questionScale));
            } else if (question.kind().isJudged()) {
                // a prompt need not be answered, so an unanswered one is not missing
                var answered = tally(question.id(), within, Outcome::isAnswered);
                if (answered.relevant() > 0 || answered.isProvisional()) {
                    scores.add(score(question.id(), ScoreKind.QUESTION, area, answered, null));
                }
            }
        }
        for (var rule : rules.scores()) {
            if (rule instanceof ScoreRule.Counting counting) {
                var scale = rules.scale(counting.scale()).orElse(null);
                scores.add(score(counting.id(), counting.kind(), area, tally(counting, tallies, within), scale));
            }
        }
        return scores;
    }

    private Tally tally(ScoreRule.Counting rule, Map<Id, Tally> tallies, Predicate<Case> within) {
        var counted = edition.counted(rule.of());
        return switch (rule) {
            case ScoreRule.Pooled _ ->
                counted.stream()
                        .map(question -> tallies.getOrDefault(question, Tally.NOTHING))
                        .reduce(Tally.NOTHING, Tally::plus);
            case ScoreRule.PerCase _ -> perCase(counted, within);
        };
    }

    private Tally tally(Id question, Predicate<Case> within, Predicate<Outcome> taken) {
        var sum = Tally.NOTHING;
        for (var outcome : outcomes.getOrDefault(question, List.of())) {
            if (within.test(outcome.subject()) && taken.test(outcome.outcome())) {
                sum = sum.plus(Tally.of(outcome.outcome()));
            }
        }
        return sum;
    }

    private Tally perCase(List<Id> counted, Predicate<Case> within) {
        var byCase = new LinkedHashMap<String, List<Outcome>>();
        for (var question : counted) {
            for (var outcome : outcomes.getOrDefault(question, List.of())) {
                if (within.test(outcome.subject())) {
                    byCase.computeIfAbsent(outcome.subject().reference(), _ -> new ArrayList<>())
                            .add(outcome.outcome());
                }
            }
        }
        return byCase.values().stream().map(CaseTally::of).reduce(Tally.NOTHING, Tally::plus);
    }

    private Score score(Id id, ScoreKind kind, @Nullable String area, Tally tally, @Nullable Scale scale) {
        var bandOn = edition.rules().bandOn();
        var share = tally.share();
        var provisional = tally.isProvisional();
        return new Score(
                id,
                kind,
                area,
                tally,
                share.percent(),
                share.band(scale, bandOn),
                provisional ? extent(tally.worst(), scale) : null,
                provisional ? extent(tally.best(), scale) : null,
                Because.of(tally, scale, bandOn));
    }

    private Extent extent(Share share, @Nullable Scale scale) {
        return new Extent(share.percent(), share.band(scale, edition.rules().bandOn()));
    }
}
