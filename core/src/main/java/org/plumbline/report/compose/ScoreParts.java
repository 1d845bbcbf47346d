package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.finding.prose.Form;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;
import org.plumbline.score.Extent;
import org.plumbline.score.Score;

/** Scores: in boxes, as bars, by area, beside a benchmark. */
final class ScoreParts {
    private static final int LONGEST_EDGE = 22;

    private final Subject subject;

    ScoreParts(Subject subject) {
        this.subject = subject;
    }

    List<Block> boxes(List<Id> of) {
        return of.stream().map(this::box).toList();
    }

    private Block box(Id id) {
        var scale = subject.scale(id);
        var rating = subject.figures().ratings().rating(id);
        var awarded = rating.map(it -> it.awarded()).orElse(null);
        var settled = rating.map(it -> !it.isProvisional()).orElse(true);
        var about = new ArrayList<Inline>();
        if (rating.isPresent()
                && awarded != null
                && !awarded.equals(rating.get().computed())) {
            about.addAll(Telling.filled(
                    subject.phrase(Phrase.AWARDED_INSTEAD),
                    Map.of(
                            "computed",
                            Inline.text(subject.label(scale, rating.get().computed(), settled)),
                            "awarded",
                            Inline.text(subject.label(scale, awarded, settled)))));
        }
        var score = new ArrayList<Inline>();
        score.add(subject.figure(id, Form.PERCENT, null));
        subject.figures()
                .scores()
                .score(id)
                .ifPresent(found -> range(found).ifPresent(range -> {
                    score.add(new Inline.Text(" ("));
                    score.addAll(range);
                    score.add(new Inline.Text(")"));
                }));
        return new Block.ScoreBox(
                subject.phrase(Phrase.SCORE),
                score,
                scale.isEmpty()
                        ? ""
                        : capital(subject.say(subject.edition().terms().rating())),
                scale.isEmpty() ? List.of() : List.of(rated(id)),
                scale.map(found -> awarded == null ? -1 : found.rank(awarded)).orElse(-1),
                scale.map(found -> found.bands().size()).orElse(0),
                about);
    }

    /** The rating as a figure, so that it says where it comes from. */
    private Inline rated(Id id) {
        return subject.figure(id, Form.RATING, null);
    }

    /** What a provisional score could still come to. */
    private Optional<List<Inline>> range(Score score) {
        if (score.worst() == null || score.best() == null) {
            return Optional.empty();
        }
        return Optional.of(Telling.filled(
                subject.phrase(Phrase.WORST_TO_BEST),
                Map.of("worst", percent(score, score.worst()), "best", percent(score, score.best()))));
    }

    private List<Inline> percent(Score score, Extent extent) {
        var percent = extent.percent();
        return List.of(new Inline.Figure(
                percent == null ? "–" : subject.voice().phrase(Phrase.PERCENT, Map.of("n", String.valueOf(percent))),
                new Source(score.id().value(), "extent", "", null, null)));
    }

    /** Bars with their table. */
    List<Block> chart(List<Id> of, String id, String title) {
        var bars = of.stream().map(this::bar).toList();
        var edges = of.stream()
                .flatMap(each -> subject.scale(each).stream())
                .findFirst()
                .map(this::edges)
                .orElse(List.of());
        var says = bars.stream()
                .map(bar -> subject.voice()
                        .phrase(
                                Phrase.BAR_SAYS,
                                Map.of(
                                        "label",
                                        bar.label(),
                                        "value",
                                        bar.value().text().text())))
                .toList();
        var chart = new Chart.Bars(id, title, String.join("; ", says) + ".", bars, edges);
        var columns = List.of(column(Phrase.MEASURE, false), column(Phrase.SCORE, true), counts());
        var rows = of.stream()
                .map(each -> List.of(
                        Inline.text(label(each)),
                        List.of(subject.figure(each, Form.PERCENT, null)),
                        metOfRelevant(each)))
                .toList();
        var table = new Table(id + "-table", Inline.text(title), columns, rows, List.of());
        return List.of(new Block.Charted(chart, table));
    }

    private Table.Column column(Phrase phrase, boolean numeric) {
        return new Table.Column(subject.phrased(phrase), numeric);
    }

    private Table.Column counts() {
        var title = "%s / %s".formatted(subject.phrase(Phrase.DATA_MET), subject.phrase(Phrase.DATA_RELEVANT));
        return new Table.Column(Inline.text(title), true);
    }

    List<Inline> metOfRelevant(Id id) {
        return Telling.filled(
                subject.phrase(Phrase.MET_OF_RELEVANT),
                Map.of(
                        "met", List.of(digits(id, Form.NUMBER)),
                        "relevant", List.of(digits(id, Form.OF))));
    }

    private Inline digits(Id id, Form form) {
        var tally = subject.figures().scores().score(id).map(Score::tally);
        int met = tally.map(it -> it.met()).orElse(0);
        int relevant = tally.map(it -> it.relevant()).orElse(0);
        return new Inline.Figure(
                String.valueOf(form == Form.OF ? relevant : met),
                new Source(id.value(), form.word(), "", met, relevant));
    }

    private Chart.Bars.Bar bar(Id id) {
        var score = subject.figures().scores().score(id);
        var percent = score.map(Score::percent).orElse(null);
        var rating = subject.figures()
                .ratings()
                .rating(id)
                .map(it -> it.awarded())
                .or(() -> score.map(Score::band))
                .orElse(null);
        var isWhole = subject.edition().sections().stream()
                        .anyMatch(section -> section.id().equals(id))
                || subject.edition().themes().stream()
                        .anyMatch(theme -> theme.id().equals(id));
        return new Chart.Bars.Bar(
                label(id),
                value(percent, id),
                rating == null ? "" : subject.label(subject.scale(id), rating, true),
                score.map(Score::worst).map(Extent::percent).orElse(null),
                score.map(Score::best).map(Extent::percent).orElse(null),
                isWhole);
    }

    private Chart.Value value(@Nullable Integer percent, Id id) {
        return new Chart.Value(
                percent,
                subject.figure(id, Form.PERCENT, null) instanceof Inline.Figure figure
                        ? figure
                        : new Inline.Figure("–", new Source(id.value(), "percent", "", 0, 0)));
    }

    private List<Chart.Bars.Edge> edges(Scale scale) {
        return scale.bands().stream()
                .skip(1)
                .map(band -> new Chart.Bars.Edge(band.from(), shortLabel(band)))
                .toList();
    }

    /** A label that has room above a chart; a long one stands at the bars alone. */
    private String shortLabel(Band band) {
        var label = subject.say(band.label());
        return label.length() > LONGEST_EDGE ? "" : label;
    }

    /** "1.1 Title" for a standard, the title alone for a theme. */
    String label(Id id) {
        var title = subject.title(id);
        var numbered = id.value().matches("\\d+(\\.\\d+)*");
        return numbered && !title.startsWith(id.value()) ? id + " " + title : title;
    }

    List<Block> areas(List<Id> of, String id) {
        var areas = subject.inspection().visit().areas();
        if (areas.isEmpty() || !subject.edition().rules().scoresAreas()) {
            return List.of();
        }
        var columns = new ArrayList<>(List.of(column(Phrase.MEASURE, false), column(Phrase.WHOLE_SERVICE, true)));
        areas.forEach(area -> columns.add(new Table.Column(Inline.text(area), true)));
        var rows = new ArrayList<List<List<Inline>>>();
        rows.add(cases(areas));
        for (var each : of) {
            var row = new ArrayList<List<Inline>>();
            row.add(Inline.text(label(each)));
            row.add(List.of(subject.figure(each, Form.PERCENT, null)));
            areas.forEach(area -> row.add(List.of(subject.figure(each, Form.PERCENT, area))));
            rows.add(row);
        }
        return List.of(new Block.Tabled(new Table(id, subject.phrased(Phrase.AREA_SCORES), columns, rows, List.of())));
    }

    private List<List<Inline>> cases(List<String> areas) {
        var row = new ArrayList<List<Inline>>();
        row.add(subject.phrased(Phrase.CASES));
        row.add(List.of(count(null)));
        areas.forEach(area -> row.add(List.of(count(area))));
        return row;
    }

    private Inline count(@Nullable String area) {
        var all = subject.inspection().sample().cases();
        int count = (int) all.stream()
                .filter(each -> area == null || area.equals(each.area()))
                .count();
        var subset = area == null ? "" : "area=\"%s\"".formatted(area);
        return new Inline.Figure(String.valueOf(count), new Source("cases", "number", subset, count, all.size()));
    }

    List<Block> benchmark(List<Id> of, String id) {
        var known = subject.manuscript().gathered().benchmarks();
        var found = of.stream()
                .flatMap(each -> known.stream().filter(one -> one.of().equals(each)))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var columns = List.of(
                column(Phrase.MEASURE, false),
                column(Phrase.LOWEST_SO_FAR, true),
                column(Phrase.HIGHEST_SO_FAR, true),
                column(Phrase.AVERAGE_SO_FAR, true),
                column(Phrase.THIS_SERVICE, true));
        var rows = found.stream()
                .map(each -> List.of(
                        Inline.text(subject.title(each.of())),
                        stood(each, each.lowest(), Form.LOWEST),
                        stood(each, each.highest(), Form.HIGHEST),
                        stood(each, each.average(), Form.AVERAGE),
                        List.of(subject.figure(each.of(), Form.PERCENT, null))))
                .toList();
        var date = subject.voice().date(found.getFirst().asOf().toString());
        var note = Inline.text(subject.voice().phrase(Phrase.BENCHMARK_NOTE, Map.of("date", date)));
        return List.of(
                new Block.Tabled(new Table(id, subject.phrased(Phrase.BENCHMARK), columns, rows, List.of(note))));
    }

    private List<Inline> stood(Benchmark benchmark, @Nullable Integer percent, Form form) {
        if (percent == null) {
            return Inline.text("–");
        }
        return List.of(new Inline.Figure(
                subject.voice().phrase(Phrase.PERCENT, Map.of("n", String.valueOf(percent))),
                new Source("benchmark." + benchmark.of(), form.word(), "", null, null)));
    }

    /** The text of each standard in a frame. */
    List<Block> standardTexts(List<Id> of) {
        var blocks = new ArrayList<Block>();
        for (var standard : subject.edition().standards()) {
            var wanted = of.contains(standard.id())
                    || subject.edition().sections().stream()
                            .anyMatch(section -> of.contains(section.id())
                                    && section.standards().contains(standard));
            if (wanted && !standard.text().equals(Words.NONE)) {
                blocks.add(new Block.Framed(
                        Inline.text(
                                capital(subject.say(subject.edition().terms().standard()))),
                        List.of(new Block.Paragraph("", subject.stated(standard.text())))));
            }
        }
        return blocks;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
