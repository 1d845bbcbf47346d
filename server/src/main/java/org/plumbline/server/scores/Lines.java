package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.score.Score;
import org.plumbline.score.Tally;

/** Puts scores into the lines of a page, in the edition's order. */
public final class Lines {
    private final Edition edition;
    private final Live live;
    private final @Nullable String area;
    private final Map<Id, Benchmark> toDate;
    private final Map<Id, Score> scores = new HashMap<>();
    private final Map<Id, ScoreRule> rules = new LinkedHashMap<>();

    /** @param area null for the whole service */
    public Lines(Live live, @Nullable String area, Map<Id, Benchmark> toDate) {
        this.live = live;
        this.area = area;
        this.toDate = toDate;
        edition = live.inspection().edition();
        live.scores().scores().stream()
                .filter(score -> Objects.equals(score.area(), area))
                .forEach(score -> scores.put(score.id(), score));
        edition.rules().scores().stream()
                .filter(rule -> !(rule instanceof ScoreRule.Points))
                .forEach(rule -> rules.put(rule.id(), rule));
    }

    /** What is shown. */
    public enum Show {
        HEADLINES,
        QUESTIONS,
        ALL
    }

    /** What the edition scores: themes first, then section by section. */
    public List<Line.Group> groups(Show show) {
        var groups = new ArrayList<Line.Group>();
        var shown = new HashSet<Id>();
        add(
                groups,
                "themes",
                Words.NONE,
                some(edition.themes().stream().map(it -> it.id()).toList(), shown));
        for (var section : edition.sections()) {
            var lines = new ArrayList<>(some(List.of(section.id()), shown));
            section.standards().forEach(standard -> {
                lines.addAll(some(List.of(standard.id()), shown));
                lines.addAll(questions(standard, show));
            });
            add(groups, section.id().value(), section.title(), lines);
        }
        var rest = rules.keySet().stream().filter(id -> !shown.contains(id)).toList();
        add(groups, "rest", Words.NONE, some(rest, new HashSet<>()));
        return groups;
    }

    private static void add(List<Line.Group> groups, String id, Words title, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Line.Group(id, title, lines));
        }
    }

    private List<Line> some(List<Id> ids, Set<Id> shown) {
        return ids.stream()
                .filter(id -> rules.containsKey(id) && shown.add(id))
                .flatMap(id -> line(id).stream())
                .toList();
    }

    private List<Line> questions(Standard standard, Show show) {
        return standard.questions().stream()
                .filter(question -> switch (show) {
                    case HEADLINES -> false;
                    case QUESTIONS -> question.kind().isCounted();
                    case ALL -> question.kind().isJudged();
                })
                .flatMap(question -> line(question.id()).stream())
                .toList();
    }

    /** Everything that has a line of its own when headlines alone are shown. */
    Set<Id> headlines() {
        return Set.copyOf(rules.keySet());
    }

    /** The line of a score or rating; empty when nothing is scored under this id. */
    public Optional<Line> line(Id id) {
        var rule = rules.get(id);
        if (rule != null) {
            return Optional.of(line(rule));
        }
        var question = edition.questionsById().get(id);
        return question == null || !question.kind().isJudged()
                ? Optional.empty()
                : Optional.ofNullable(scores.get(id)).map(score -> line(question, score));
    }

    private Line line(Question question, Score score) {
        var prompt = question.kind() == QuestionKind.PROMPT;
        var rules = edition.rules();
        return new Line(
                question.id(),
                question.text(),
                prompt ? Line.Level.PROMPT : Line.Level.QUESTION,
                score.tally(),
                score.percent(),
                score.band(),
                rules.scale(rules.questionScale()).orElse(null),
                score.worst(),
                score.best(),
                null,
                null,
                benchmark(question.id()));
    }

    private Line line(ScoreRule rule) {
        var own = scores.get(rule.id());
        var scale = edition.rules().scale(rule.scale()).orElse(null);
        var lowest = Lowest.of(rule instanceof ScoreRule.Lowest ? edition.counted(rule.of()) : List.of(), scores::get);
        var deciding = lowest.deciding().orElse(null);
        var shown = own == null ? deciding : own;
        var bandOn = edition.rules().bandOn();
        return new Line(
                rule.id(),
                edition.wordsFor(rule.id()).orElse(Words.NONE),
                level(rule),
                own == null ? open(lowest, deciding) : own.tally(),
                shown == null ? null : shown.percent(),
                own == null
                        ? (deciding == null ? null : deciding.tally().share().band(scale, bandOn))
                        : own.band(),
                scale,
                own == null ? lowest.worst(scale, bandOn) : own.worst(),
                own == null ? lowest.best(scale, bandOn) : own.best(),
                deciding == null ? null : deciding.id(),
                area == null ? live.ratings().rating(rule.id()).orElse(null) : null,
                benchmark(rule.id()));
    }

    /** The deciding question's counts, and what is missing in any of its questions. */
    private static Tally open(Lowest lowest, @Nullable Score deciding) {
        int missing =
                lowest.scores().stream().mapToInt(it -> it.tally().missing()).sum();
        int unsettled =
                lowest.scores().stream().mapToInt(it -> it.tally().unsettled()).sum();
        var of = deciding == null ? Tally.NOTHING : deciding.tally();
        return new Tally(of.met(), of.notMet(), missing, unsettled, of.worst(), of.best());
    }

    private @Nullable Benchmark benchmark(Id id) {
        return area == null ? toDate.get(id) : null;
    }

    private Line.Level level(ScoreRule rule) {
        if (rule instanceof ScoreRule.Judged) {
            return Line.Level.JUDGED;
        }
        var id = rule.id();
        if (edition.themes().stream().anyMatch(it -> it.id().equals(id))) {
            return Line.Level.THEME;
        }
        return edition.sections().stream().anyMatch(it -> it.id().equals(id))
                ? Line.Level.SECTION
                : Line.Level.STANDARD;
    }
}
