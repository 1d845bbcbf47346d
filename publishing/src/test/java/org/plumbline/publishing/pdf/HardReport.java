package org.plumbline.publishing.pdf;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import org.plumbline.scenario.SampleReport;

/** All that a report may hold and that is hard to set on a page. */
final class HardReport {
    static final String LONG_NAME =
            "Llanfairpwllgwyngyllgogerychwyrndrobwll".repeat(6).substring(0, 200);
    private static final String CONTROLS = "a\u0000b\u0007c\u001Bd\uFFFEe\uD83D";
    private static final String SCRIPTS = "Ŵ́ w\u0302 שלום (1) Ελλάδα Київ العربية 漢字 👩‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿";

    private HardReport() {}

    static Document english() {
        Head sample = SampleReport.english().head();
        var head = new Head(
                "en",
                SampleReport.AWKWARD + CONTROLS,
                LONG_NAME,
                "Inspectorate " + CONTROLS,
                "",
                sample.date(),
                "hard-" + SampleReport.AWKWARD,
                "",
                sample.words());
        return new Document(head, blocks(), List.of());
    }

    private static List<Block> blocks() {
        var everything = Inline.text(SampleReport.AWKWARD + CONTROLS + SCRIPTS);
        return List.of(
                new Block.Heading(4, "deep-first", everything),
                new Block.Heading(1, "long", Inline.text(LONG_NAME)),
                new Block.Heading(3, "skips", List.of(new Inline.Emphasis(everything))),
                new Block.Heading(2, "back", List.of(new Inline.Strong(everything))),
                new Block.Paragraph("", List.of(new Inline.Strong(List.of(new Inline.Emphasis(everything))))),
                new Block.Paragraph("1.1.", Inline.text(LONG_NAME + " " + LONG_NAME)),
                new Block.Paragraph("", List.of(new Inline.Link(Inline.text("gone"), "#no-such-heading"))),
                new Block.Paragraph("", List.of(new Inline.Link(everything, "https://example.org/a b?<&>\"ŷ"))),
                new Block.Paragraph("", List.of()),
                new Listing(Listing.Marks.BULLETS, 1, List.of()),
                new Listing(Listing.Marks.NUMBERS, 99, List.of(new Listing.Item(Inline.text(LONG_NAME)))),
                new Block.KeyFacts(List.of()),
                new Block.Pairs(List.of(new Block.Pairs.Pair(Inline.text(LONG_NAME), Inline.text(LONG_NAME)))),
                new Block.RatingChip(Inline.text(LONG_NAME), Inline.text(LONG_NAME), 3, 4),
                new Block.Tabled(table("none", 2, 0, "")),
                new Block.Tabled(table("one", 1, 1, LONG_NAME)),
                new Block.Tabled(table("wide", 9, 3, SampleReport.AWKWARD)),
                new Block.Charted(
                        new Chart.Bars("empty", "", "Nothing.", List.of(), List.of()), table("empty-table", 1, 0, "")),
                new Block.Charted(
                        new Chart.Counts(
                                "hard",
                                LONG_NAME,
                                SampleReport.AWKWARD + CONTROLS,
                                List.of(new Chart.Counts.Count(
                                        LONG_NAME + SCRIPTS,
                                        new Chart.Value(7, SampleReport.figure("7", "cases", 7, 7))))),
                        table("hard-table", 2, 1, "x")),
                new Block.Framed(
                        everything,
                        List.of(
                                new Block.Tabled(table("tall", 2, 1, "A row that is taller than a page. ".repeat(200))),
                                new Block.Framed(List.of(), List.of()))),
                new Block.PageBreak(),
                new Block.PageBreak());
    }

    private static Table table(String id, int columns, int rows, String cell) {
        var text = Inline.text(cell);
        return new Table(
                id,
                Inline.text("Table " + id),
                Stream.generate(() -> new Table.Column(Inline.text("Column"), false))
                        .limit(columns)
                        .toList(),
                Collections.nCopies(rows, Collections.nCopies(columns, text)),
                List.of());
    }
}
