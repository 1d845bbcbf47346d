package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Finding;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.Form;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.timetable.When;
import org.plumbline.rating.Rating;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;
import org.plumbline.report.feedback.Brief;
import org.plumbline.report.feedback.Saying;
import org.plumbline.report.feedback.Sayings;
import org.plumbline.report.manuscript.Manuscript;

/** Puts together what the service is told before the report: provisional ratings, scores, findings and what comes next. */
public final class FeedbackComposer {
    private final Subject subject;
    private final ScoreParts scores;
    private final FindingParts findings;
    private final Brief brief;
    private final Sayings sayings;
    private final List<Block> blocks = new ArrayList<>();

    private FeedbackComposer(Subject subject, Brief brief, Sayings sayings) {
        this.subject = subject;
        this.scores = new ScoreParts(subject);
        this.findings = new FindingParts(subject, scores);
        this.brief = brief;
        this.sayings = sayings;
    }

    /** The document in one language, marked as provisional on every page. */
    public static Composition compose(
            Inspection inspection,
            Figures figures,
            Manuscript manuscript,
            Brief brief,
            String language,
            Sayings sayings) {
        var telling = new Telling(figures, new HouseVoice(inspection.edition().surroundings(), language), true);
        var subject = new Subject(inspection, manuscript, telling);
        return new FeedbackComposer(subject, brief, sayings).composed();
    }

    private Composition composed() {
        about();
        what();
        ratings();
        scores();
        findings(Finding.Kind.STRENGTH, Saying.STRENGTHS);
        findings(Finding.Kind.AREA, Saying.AREAS);
        next();
        var telling = subject.telling();
        var head = head();
        return new Composition(
                new Document(head, blocks, List.copyOf(telling.footnotes())), book(head), telling.problems());
    }

    private Head head() {
        var visit = subject.inspection().visit();
        return new Head(
                subject.language(),
                "%s: %s".formatted(sayings.say(Saying.TITLE), visit.service()),
                visit.service(),
                subject.phrase(Phrase.PUBLISHER),
                sayings.say(Saying.SUBJECT, visit.service()),
                brief.on().toString(),
                ReportComposer.identifier(subject.inspection()) + "-feedback",
                sayings.say(Saying.MARK),
                ReportComposer.words(subject));
    }

    private void about() {
        var visit = subject.inspection().visit();
        var fieldwork = visit.fieldwork();
        var pairs = new ArrayList<Block.Pairs.Pair>();
        pairs.add(pair(Saying.SERVICE, visit.service()));
        pairs.add(pair(Saying.INSPECTION, subject.say(subject.edition().title())));
        if (fieldwork != null) {
            pairs.add(pair(Saying.FIELDWORK, subject.voice().period(fieldwork.from() + "/" + fieldwork.to())));
        }
        pairs.add(pair(Saying.MADE, subject.voice().date(brief.on().toString())));
        blocks.add(new Block.Pairs(pairs));
        blocks.add(new Block.Notice(Inline.text(sayings.say(Saying.NOTICE))));
    }

    private Block.Pairs.Pair pair(Saying name, String value) {
        return new Block.Pairs.Pair(Inline.text(sayings.say(name)), Inline.text(value));
    }

    private void what() {
        heading(Saying.WHAT);
        Stream.of(Saying.WHAT_IS, Saying.WHAT_CHANGES, Saying.WHAT_NOT)
                .forEach(each -> blocks.add(new Block.Paragraph("", Inline.text(sayings.say(each)))));
    }

    private void heading(Saying saying) {
        blocks.add(new Block.Heading(1, saying.word(), Inline.text(sayings.say(saying))));
    }

    private void ratings() {
        heading(Saying.RATINGS);
        var ratings = subject.figures().ratings();
        if (ratings.ratings().isEmpty() && ratings.overall() == null) {
            blocks.add(new Block.Paragraph("", Inline.text(sayings.say(Saying.NO_RATINGS))));
            return;
        }
        overall();
        var rows = ratings.ratings().stream()
                .map(each -> List.of(
                        Inline.text(scores.label(each.id())),
                        List.of(label(each.id(), each.awarded(), !each.isProvisional())),
                        Inline.text(stands(each))))
                .toList();
        tabled(Saying.RATINGS, List.of(column(Saying.RATED), column(Saying.RATING), column(Saying.STANDS)), rows);
    }

    private void overall() {
        var overall = subject.figures().ratings().overall();
        var rule = subject.overallRule();
        if (overall == null || rule.isEmpty()) {
            return;
        }
        var id = rule.get().id();
        var scale = subject.scale(id);
        var awarded = overall.awarded();
        blocks.add(new Block.RatingChip(
                subject.phrased(Phrase.OVERALL),
                List.of(label(id, awarded, !overall.isProvisional())),
                awarded == null ? -1 : scale.map(found -> found.rank(awarded)).orElse(-1),
                scale.map(found -> found.bands().size()).orElse(0)));
        blocks.add(new Block.Paragraph(
                "", Inline.text(stands(id, overall.isProvisional(), overall.worst(), overall.best()))));
    }

    private Inline label(Id id, @Nullable String rating, boolean settled) {
        return new Inline.Figure(
                subject.label(subject.scale(id), rating, settled), new Source(id.value(), "rating", "", null, null));
    }

    private String stands(Rating rating) {
        return stands(rating.id(), rating.isProvisional(), rating.worst(), rating.best());
    }

    private String stands(Id id, boolean provisional, @Nullable String worst, @Nullable String best) {
        if (provisional) {
            var scale = subject.scale(id);
            var from = subject.label(scale, worst, false);
            var to = subject.label(scale, best, false);
            return from.equals(to) ? sayings.say(Saying.PROVISIONAL) : sayings.say(Saying.COULD_BE, from, to);
        }
        return sayings.say(brief.agreed().contains(id) ? Saying.AGREED : Saying.NOT_AGREED);
    }

    private Table.Column column(Saying title) {
        return new Table.Column(Inline.text(sayings.say(title)), false);
    }

    private void tabled(Saying title, List<Table.Column> columns, List<List<List<Inline>>> rows) {
        blocks.add(new Block.Tabled(
                new Table(title.word() + "-table", Inline.text(sayings.say(title)), columns, rows, List.of())));
    }

    private void scores() {
        heading(Saying.SCORES);
        blocks.add(new Block.Paragraph("", Inline.text(sayings.say(Saying.SCORES_WORDS))));
        boolean counts = subject.edition().surroundings().printsCounts();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(subject.phrased(Phrase.MEASURE), false));
        if (!counts) {
            columns.add(new Table.Column(subject.phrased(Phrase.SCORE), true));
        }
        columns.add(new Table.Column(
                Inline.text("%s / %s".formatted(subject.phrase(Phrase.DATA_MET), subject.phrase(Phrase.DATA_RELEVANT))),
                true));
        var rows = scored().stream()
                .map(id -> {
                    var row = new ArrayList<List<Inline>>();
                    row.add(subject.stated(scores.label(id)));
                    if (!counts) {
                        row.add(List.of(subject.figure(id, Form.PERCENT, null)));
                    }
                    row.add(scores.metOfRelevant(id));
                    return List.copyOf(row);
                })
                .toList();
        tabled(Saying.SCORES, columns, rows);
    }

    /** The key questions; where there are none, what the edition scores, or else every counted question. */
    private List<Id> scored() {
        var edition = subject.edition();
        var keys = edition.questions().stream()
                .filter(question -> question.kind() == QuestionKind.KEY)
                .filter(question ->
                        subject.figures().scores().score(question.id()).isPresent())
                .map(question -> question.id())
                .toList();
        var rules = edition.rules().scores().stream()
                .filter(ScoreRule.Counting.class::isInstance)
                .map(ScoreRule::id)
                .toList();
        return !keys.isEmpty()
                ? keys
                : !rules.isEmpty()
                        ? rules
                        : edition.questions().stream()
                                .filter(question -> question.kind().isCounted())
                                .map(question -> question.id())
                                .toList();
    }

    private void findings(Finding.Kind kind, Saying title) {
        var all = subject.manuscript().findings().of(kind);
        if (all.isEmpty()) {
            return;
        }
        heading(title);
        var items = all.stream()
                .map(finding -> findings.told(finding.text()))
                .filter(text -> !Inline.plain(text).isBlank())
                .map(Block.Listing.Item::new)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(Block.Listing.Marks.BULLETS, 1, items));
        }
        if (items.size() < all.size()) {
            blocks.add(new Block.Paragraph("", Inline.text(sayings.say(Saying.UNTRANSLATED))));
        }
    }

    private void next() {
        var ahead = brief.timetable().entries().stream()
                .filter(entry ->
                        !entry.milestone().id().equals(Brief.MILESTONE) && !(entry.when() instanceof When.Done))
                .filter(entry -> entry.when()
                        .date()
                        .map(day -> !day.isBefore(brief.on()))
                        .orElse(true))
                .map(entry -> List.of(
                        Inline.text(subject.say(entry.milestone().title())),
                        Inline.text(entry.when()
                                .date()
                                .map(day -> subject.voice().date(day.toString()))
                                .orElseGet(() -> sayings.say(Saying.NOT_KNOWN)))))
                .toList();
        if (!ahead.isEmpty()) {
            heading(Saying.NEXT);
            tabled(Saying.NEXT, List.of(column(Saying.STEP), column(Saying.DAY)), ahead);
        }
    }

    /** The scores of its table for programs. */
    private DataBook book(Head head) {
        var columns = List.of(
                new DataTable.Column("id", subject.phrase(Phrase.DATA_ID), DataTable.Type.TEXT, true, ""),
                new DataTable.Column("title", subject.phrase(Phrase.DATA_TITLE), DataTable.Type.TEXT, true, ""),
                new DataTable.Column("met", subject.phrase(Phrase.DATA_MET), DataTable.Type.INTEGER, true, ""),
                new DataTable.Column(
                        "relevant", subject.phrase(Phrase.DATA_RELEVANT), DataTable.Type.INTEGER, true, ""));
        var rows = scored().stream()
                .flatMap(id -> subject.figures().scores().score(id).stream())
                .map(score -> List.of(
                        score.id().value(),
                        subject.title(score.id()),
                        String.valueOf(score.tally().met()),
                        String.valueOf(score.tally().relevant())))
                .toList();
        var title = sayings.say(Saying.SCORES);
        return new DataBook(
                head.language(),
                head.title(),
                head.identifier(),
                head.publisher(),
                head.date(),
                head.draft(),
                List.of(head.subject()),
                List.of(),
                rows.isEmpty()
                        ? List.of()
                        : List.of(new DataTable("scores", title, title, columns, List.of("id"), rows)),
                DataBookMaker.words(subject));
    }
}
