package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.prose.Form;
import org.plumbline.framework.Section;
import org.plumbline.framework.Standard;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;
import org.plumbline.score.Score;

/** Ratings: as chips, in a summary, and with the key questions behind them. */
final class RatingParts {
    private final Subject subject;
    private final ScoreParts scores;

    RatingParts(Subject subject, ScoreParts scores) {
        this.subject = subject;
        this.scores = scores;
    }

    List<Block> chips(List<Id> of) {
        return of.stream().map(id -> chip(id, List.of())).toList();
    }

    private Block chip(Id id, List<Inline> title) {
        var rating = subject.figures().ratings().rating(id);
        var awarded = rating.map(it -> it.awarded()).orElse(null);
        var scale = subject.scale(id).orElse(null);
        return chip(
                title, rated(id, awarded, rating.map(it -> !it.isProvisional()).orElse(true)), scale, awarded);
    }

    private static Block chip(List<Inline> title, Inline rating, @Nullable Scale scale, @Nullable String awarded) {
        return new Block.RatingChip(
                title,
                List.of(rating),
                scale == null || awarded == null ? -1 : scale.rank(awarded),
                scale == null ? 0 : scale.bands().size());
    }

    private Inline rated(Id id, @Nullable String awarded, boolean settled) {
        return new Inline.Figure(
                subject.label(subject.scale(id), awarded, settled), new Source(id.value(), "rating", "", null, null));
    }

    /** The overall, the strip of its points, and each rating under its section. */
    List<Block> summary(String id, int level) {
        var blocks = new ArrayList<Block>();
        var overall = subject.figures().ratings().overall();
        var rule = subject.overallRule();
        if (overall != null && rule.isPresent()) {
            var scale = subject.edition().rules().scale(rule.get().scale());
            var settled = !overall.isProvisional();
            var label = new Inline.Figure(
                    subject.label(scale, overall.awarded(), settled),
                    new Source("overall", "rating", "", overall.points(), overall.of()));
            blocks.add(chip(subject.phrased(Phrase.OVERALL), label, scale.orElse(null), overall.awarded()));
            scale.ifPresent(
                    found -> blocks.add(strip(id + "-points", found, overall.points(), overall.of(), label.text())));
        }
        for (var section : subject.edition().sections()) {
            var rated = section.standards().stream()
                    .filter(standard ->
                            subject.figures().ratings().rating(standard.id()).isPresent())
                    .toList();
            if (!rated.isEmpty()) {
                blocks.add(new Block.Heading(
                        Math.min(4, level + 1),
                        "%s-%s".formatted(id, section.id()),
                        Inline.text(scores.label(section.id()))));
                rated.forEach(standard -> blocks.add(chip(standard.id(), Inline.text(scores.label(standard.id())))));
            }
        }
        return blocks;
    }

    /** Where the points stand; with fewer points to be had than the scale is made for, its edges shrink with them. */
    private Block strip(String id, Scale scale, int points, int of, String here) {
        int top = scale.bands().getLast().to();
        var bands = scale.bands().stream()
                .map(band ->
                        new Chart.Bars.Edge((band.from() * of + top - 1) / Math.max(1, top), subject.say(band.label())))
                .toList();
        var value = new Inline.Figure(String.valueOf(points), new Source("overall", "points", "", points, of));
        var says = subject.voice()
                .phrase(Phrase.STRIP_SAYS, Map.of("value", value.text(), "most", String.valueOf(of), "here", here));
        var chart = new Chart.Strip(
                id, subject.phrase(Phrase.POINTS), says, new Chart.Value(points, value), of, bands, here);
        var columns = List.of(
                new Table.Column(subject.phrased(Phrase.MEASURE), false),
                new Table.Column(
                        Inline.text(ScoreParts.capital(
                                subject.say(subject.edition().terms().rating()))),
                        false),
                new Table.Column(subject.phrased(Phrase.POINTS), true));
        var rows = new ArrayList<List<List<Inline>>>();
        for (var standard : subject.overallRule().orElseThrow().of()) {
            var awarded = subject.figures()
                    .ratings()
                    .rating(standard)
                    .map(it -> it.awarded())
                    .orElse(null);
            var band =
                    subject.scale(standard).flatMap(found -> awarded == null ? Optional.empty() : found.named(awarded));
            var earned = band.map(it -> it.points()).map(String::valueOf).orElse("–");
            rows.add(List.of(
                    Inline.text(scores.label(standard)),
                    List.of(rated(standard, awarded, true)),
                    List.of(new Inline.Figure(earned, new Source(standard.value(), "points", "", null, null)))));
        }
        rows.add(List.of(
                subject.phrased(Phrase.OVERALL),
                List.of(new Inline.Figure(here, new Source("overall", "rating", "", points, of))),
                Telling.filled(
                        subject.phrase(Phrase.MET_OF_RELEVANT),
                        Map.of(
                                "met", List.of(value),
                                "relevant",
                                        List.of(new Inline.Figure(
                                                String.valueOf(of), new Source("overall", "of", "", points, of)))))));
        var table = new Table(id + "-table", subject.phrased(Phrase.POINTS), columns, rows, List.of());
        return new Block.Charted(chart, table);
    }

    /** For each section a table of its standards and key questions. */
    List<Block> results(List<Id> of, String id) {
        return subject.edition().sections().stream()
                .filter(section -> of.contains(section.id()))
                .map(section -> (Block) new Block.Tabled(table(section, "%s-%s".formatted(id, section.id()))))
                .toList();
    }

    private Table table(Section section, String id) {
        var columns = List.of(
                new Table.Column(subject.phrased(Phrase.KEY_QUESTIONS), false),
                new Table.Column(
                        Inline.text("%s / %s"
                                .formatted(
                                        ScoreParts.capital(subject.say(
                                                subject.edition().terms().rating())),
                                        subject.phrase(Phrase.SHARE_MET))),
                        false),
                new Table.Column(
                        Inline.text("%s / %s"
                                .formatted(subject.phrase(Phrase.DATA_MET), subject.phrase(Phrase.DATA_RELEVANT))),
                        true));
        var rows = new ArrayList<List<List<Inline>>>();
        section.standards().forEach(standard -> add(standard, rows));
        var caption = subject.voice().phrase(Phrase.RESULTS_OF, Map.of("section", scores.label(section.id())));
        return new Table(id, Inline.text(caption), columns, rows, List.of());
    }

    private void add(Standard standard, List<List<List<Inline>>> rows) {
        var rating = subject.figures().ratings().rating(standard.id());
        rows.add(List.of(
                List.of(new Inline.Strong(subject.stated(scores.label(standard.id())))),
                rating.isEmpty()
                        ? List.of()
                        : List.of(new Inline.Strong(List.of(rated(
                                standard.id(),
                                rating.get().awarded(),
                                !rating.get().isProvisional())))),
                List.of()));
        standard.parts()
                .forEach(part -> rows.add(List.of(
                        subject.stated("%s %s".formatted(part.id(), subject.say(part.words()))),
                        List.of(),
                        List.of())));
        standard.questions().stream()
                .filter(question -> question.kind() == QuestionKind.KEY || isJudged(standard))
                .forEach(question -> rows.add(List.of(
                        subject.stated(scores.label(question.id())),
                        question.kind() == QuestionKind.KEY
                                ? List.of(subject.figure(question.id(), Form.PERCENT, null))
                                : List.of(),
                        counts(question.id()))));
    }

    /** Whether people judge the standard: then its questions are what they looked at, and none is counted. */
    private boolean isJudged(Standard standard) {
        return subject.edition().rules().scores().stream()
                .anyMatch(rule -> rule instanceof ScoreRule.Judged && rule.id().equals(standard.id()));
    }

    private List<Inline> counts(Id id) {
        var tally = subject.figures().scores().score(id).map(Score::tally);
        if (tally.isEmpty()) {
            return List.of();
        }
        int met = tally.get().met();
        int relevant = tally.get().relevant();
        return Telling.filled(
                subject.phrase(Phrase.MET_OF_RELEVANT),
                Map.of(
                        "met",
                        List.of(new Inline.Figure(
                                String.valueOf(met), new Source(id.value(), "number", "", met, relevant))),
                        "relevant",
                        List.of(new Inline.Figure(
                                String.valueOf(relevant), new Source(id.value(), "of", "", met, relevant)))));
    }
}
