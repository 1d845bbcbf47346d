package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP005;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.finding.Finding;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Inline;

/** Writes the parts of a report, one after the other, as the edition orders them. */
final class PartWriter {
    private final Subject subject;
    private final ScoreParts scores;
    private final RatingParts ratings;
    private final FindingParts findings;
    private final CaseParts cases;
    private final EvidenceParts evidence;
    private final FrontParts front;
    private final List<Block> blocks = new ArrayList<>();

    PartWriter(Subject subject) {
        this.subject = subject;
        scores = new ScoreParts(subject);
        ratings = new RatingParts(subject, scores);
        findings = new FindingParts(subject, scores);
        cases = new CaseParts(subject);
        evidence = new EvidenceParts(subject);
        front = new FrontParts(subject);
    }

    /** Every block of the report. */
    List<Block> write() {
        parts(subject.edition().surroundings().report(), 1);
        return blocks;
    }

    private void parts(List<ReportPart> parts, int level) {
        for (int at = 0; at < parts.size(); at++) {
            part(parts.get(at), level, at + 1);
        }
    }

    /** A part that has nothing to show but the edition's own words about it is left out. */
    private void part(ReportPart part, int level, int number) {
        var own = new ArrayList<Block>();
        boolean says = part.shows().isEmpty() || !part.parts().isEmpty();
        for (int at = 0; at < part.shows().size(); at++) {
            var showing = part.shows().get(at);
            var shown = shown(part, showing, level, number, "%s-%d".formatted(part.id(), at + 1));
            own.addAll(shown);
            says |= !shown.isEmpty()
                    && (showing.kind() != Showing.Kind.WORDS || part.shows().size() == 1);
        }
        if (!says) {
            return;
        }
        if (part.newPage() && !blocks.isEmpty()) {
            blocks.add(new Block.PageBreak());
        }
        if (part.headed()) {
            blocks.add(
                    new Block.Heading(Math.min(4, level), part.id().value(), Inline.text(subject.say(part.title()))));
        }
        blocks.addAll(own);
        parts(part.parts(), part.headed() ? level + 1 : level);
    }

    private List<Block> shown(ReportPart part, Showing showing, int level, int number, String id) {
        var of = showing.of();
        var marks = Listing.Marks.NUMBERS_IN_BRACKETS;
        return switch (showing.kind()) {
            case COVER -> front.cover();
            case CONTENTS -> List.of(new Block.Contents(2));
            case TEXT -> text(part, level, true);
            case OPTIONAL_TEXT -> text(part, level, false);
            case NUMBERED_TEXT -> numbered(text(part, level, true), number);
            case WORDS -> words(part, level, id);
            case OFFICIALS -> front.officials(of);
            case PUBLICATION_DATE -> front.publicationDate();
            case ISBN -> front.isbn();
            case CORRECTIONS -> front.corrections();
            case SCORE_BOXES -> scores.boxes(of);
            case RATINGS -> ratings.chips(of);
            case RATINGS_SUMMARY -> ratings.summary(id, level);
            case STANDARD_TEXTS -> scores.standardTexts(of);
            case STRENGTHS -> findings.findings(Finding.Kind.STRENGTH, of, marks);
            case AREAS -> findings.findings(Finding.Kind.AREA, of, marks);
            case RECOMMENDATIONS -> findings.recommendations(of);
            case RECOMMENDATIONS_BY_OWNER -> findings.byOwner();
            case PRACTICE_EXAMPLES -> findings.examples(of);
            case BENCHMARK -> scores.benchmark(of, id);
            case SCORE_CHART -> scores.chart(of, id, subject.say(part.title()));
            case AREA_SCORES -> scores.areas(of, id);
            case RESULTS -> ratings.results(of, id);
            case CHARACTERISTICS -> cases.characteristics(of, id);
            case INDICATORS -> evidence.table(of, id);
            case KEY_FACTS -> evidence.keyFacts(of);
            case SURVEY -> evidence.surveys(of, id);
            case GLOSSARY -> front.glossary(id, subject.say(part.title()));
            case DISCLOSURE -> cases.disclosure();
        };
    }

    private List<Block> text(ReportPart part, int level, boolean required) {
        var texts = subject.manuscript().texts().getOrDefault(part.id(), Map.of());
        var prose = texts.get(subject.language());
        if (prose != null && !prose.passages().isEmpty()) {
            return subject.telling().blocks(prose, part.id().value(), level);
        }
        if (required || !texts.isEmpty()) {
            var file = "texts/%s.%s.md".formatted(part.id(), subject.language());
            subject.telling()
                    .problems()
                    .add(Problem.error(
                                    RP005,
                                    "",
                                    "part '%s' has no text in '%s'"
                                            .formatted(subject.say(part.title()), subject.language()),
                                    "Write it")
                            .at(new Place(file, 0, 0)));
        }
        return List.of();
    }

    private List<Block> words(ReportPart part, int level, String id) {
        var prose = subject.manuscript()
                .standing()
                .getOrDefault(part.id(), Map.of())
                .getOrDefault(subject.language(), new Prose(List.of(), Map.of(), "", ""));
        return subject.telling().blocks(prose, id, level);
    }

    /** Paragraphs numbered under the number of their part. */
    private static List<Block> numbered(List<Block> text, int number) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var block : text) {
            if (block instanceof Block.Paragraph(var _, var words)) {
                at++;
                blocks.add(new Block.Paragraph("%d.%d.".formatted(number, at), words));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    CaseParts cases() {
        return cases;
    }

    EvidenceParts evidence() {
        return evidence;
    }

    FindingParts findings() {
        return findings;
    }
}
