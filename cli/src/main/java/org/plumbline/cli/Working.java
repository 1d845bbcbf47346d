package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Standing;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Ratings;
import org.plumbline.score.CaseOutcome;
import org.plumbline.score.Outcome;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;

/** The working of one result, from its rule down to the answers. */
final class Working {
    private final Edition edition;
    private final String language;
    private final ScoreSheet scores;
    private final Ratings ratings;
    private final Lines lines = new Lines();

    Working(Inspection inspection, ScoreSheet scores, Ratings ratings) {
        edition = inspection.edition();
        language = edition.languages().getFirst();
        this.scores = scores;
        this.ratings = ratings;
    }

    /**
     * The working of a score or rating; empty when there is none with this id.
     *
     * @param area the cases of one area only; null for the whole service
     */
    Optional<String> of(Id id, @Nullable String area) {
        var rule = edition.rules().scores().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        var question = edition.questionsById().get(id);
        if (rule.isEmpty() && (question == null || !question.kind().isJudged())) {
            return Optional.empty();
        }
        lines.hanging(
                0,
                "",
                id + edition.wordsFor(id).map(words -> " " + words.in(language)).orElse(""));
        result(id, area);
        rule.ifPresent(this::rule);
        var counted = rule.map(each -> edition.counted(each.of())).orElse(List.of(id));
        if (rule.isPresent() && rule.get() instanceof ScoreRule.Points) {
            counted = List.of();
        }
        for (var each : counted) {
            lines.blank();
            question(each, area, rule.isEmpty());
        }
        return Optional.of(lines.toString());
    }

    private void result(Id id, @Nullable String area) {
        var score = area == null ? scores.score(id) : scores.score(id, area);
        score.ifPresent(found -> lines.line("  " + said(found)));
        score.ifPresent(found -> found.because().forEach(because -> lines.hanging(2, "", because)));
        if (area != null) {
            return;
        }
        ratings.rating(id).ifPresent(rating -> {
            lines.line(
                    "  computed %s, awarded %s".formatted(Say.rating(rating.computed()), Say.rating(rating.awarded())));
            rating.because().forEach(step -> lines.hanging(2, "- ", step));
            rating.flags().forEach(flag -> lines.line("  look again: " + flag.word()));
        });
        var overall = ratings.overall();
        if (overall != null
                && edition.rules().scores().stream()
                        .anyMatch(rule ->
                                rule instanceof ScoreRule.Points && rule.id().equals(id))) {
            lines.line("  computed %s, awarded %s"
                    .formatted(Say.rating(overall.computed()), Say.rating(overall.awarded())));
            overall.because().forEach(step -> lines.hanging(2, "- ", step));
            if (overall.isProvisional()) {
                lines.line(
                        "  provisional: %s to %s".formatted(Say.rating(overall.worst()), Say.rating(overall.best())));
            }
        }
    }

    private void rule(ScoreRule rule) {
        var how = switch (rule) {
            case ScoreRule.Pooled _ -> "pooled: all met over all met and not met, over the questions and cases below";
            case ScoreRule.PerCase _ -> "per case: cases with every counted question below met, over cases with any";
            case ScoreRule.Lowest _ -> "lowest: the rating of the lowest of the questions below";
            case ScoreRule.Judged _ -> "judged by people";
            case ScoreRule.Points _ -> "points: those of the ratings above, added";
        };
        lines.hanging(2, "rule: ", how);
        lines.hanging(2, "why: ", rule.grounds().why());
        lines.hanging(2, "source: ", rule.grounds().source());
    }

    private void question(Id id, @Nullable String area, boolean everyAnswer) {
        Predicate<CaseOutcome> within =
                outcome -> area == null || area.equals(outcome.subject().area());
        var outcomes = scores.outcomes(id).stream().filter(within).toList();
        if (!everyAnswer) {
            var score = area == null ? scores.score(id) : scores.score(id, area);
            lines.hanging(
                    0,
                    "",
                    "%s %s"
                            .formatted(
                                    id,
                                    edition.wordsFor(id)
                                            .map(words -> words.in(language))
                                            .orElse("")));
            score.ifPresent(found -> lines.line("  " + said(found)));
        }
        for (var state : Outcome.State.values()) {
            var there = outcomes.stream()
                    .filter(outcome -> outcome.outcome().state() == state)
                    .toList();
            if (!there.isEmpty()) {
                var cases = everyAnswer && state != Outcome.State.OUT
                        ? null
                        : there.stream().map(outcome -> brief(outcome, state)).collect(Collectors.joining(" "));
                if (cases != null) {
                    lines.hanging(2, Lines.pad(word(state), 16), cases);
                } else {
                    lines.line("  " + word(state));
                    there.forEach(this::answer);
                }
            }
        }
    }

    private void answer(CaseOutcome outcome) {
        var events = switch (outcome.standing()) {
            case Standing.None() -> List.<AnswerEvent>of();
            case Standing.One(var event) -> List.of(event);
            case Standing.Conflict(var several) -> several;
        };
        if (events.isEmpty()) {
            lines.line("    " + outcome.subject().reference());
        }
        events.forEach(event -> lines.hanging(4, Lines.pad(outcome.subject().reference(), 10), told(event)));
    }

    private static String told(AnswerEvent event) {
        var told = new ArrayList<String>();
        told.add(event.answer().written());
        told.add("by " + event.assessor());
        told.add("at " + event.at().written());
        told.add("event " + event.event());
        if (!event.reasons().isEmpty()) {
            told.add("because " + event.reasons().stream().map(Id::value).collect(Collectors.joining(", ")));
        }
        if (!event.note().isEmpty()) {
            told.add("note: " + event.note());
        }
        return String.join(", ", told);
    }

    private static String brief(CaseOutcome outcome, Outcome.State state) {
        var reference = outcome.subject().reference();
        if (state == Outcome.State.NOT_MET
                && outcome.standing() instanceof Standing.One(var event)
                && !event.reasons().isEmpty()) {
            return reference + "(" + event.reasons().stream().map(Id::value).collect(Collectors.joining(",")) + ")";
        }
        return reference;
    }

    private static String said(Score score) {
        var percent = score.percent() == null ? "" : ", %d%%".formatted(score.percent());
        var band = score.band() == null ? "" : ", " + score.band();
        var missing = score.tally().missing() == 0
                ? ""
                : ", %d missing".formatted(score.tally().missing());
        return "%d of %d met%s%s%s".formatted(score.tally().met(), score.tally().relevant(), percent, band, missing);
    }

    private static String word(Outcome.State state) {
        return switch (state) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case OUT -> "not applicable";
            case MISSING -> "missing";
            case CONFLICT -> "in conflict";
            case OPEN -> "may apply";
        };
    }
}
