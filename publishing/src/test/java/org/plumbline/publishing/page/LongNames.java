package org.plumbline.publishing.page;

import java.util.List;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import org.plumbline.scenario.SampleReport;

/** A document with names as long as names get, and one of 200 letters that no space divides. */
public final class LongNames {
    private LongNames() {}

    /** One of every block that has a name. */
    public static Document document() {
        var name = "Gwasanaeth ".repeat(18).strip();
        var word = "Ŵ".repeat(200);
        var value = new Chart.Value(90, SampleReport.figure("90% ".repeat(20), "I", 9, 10));
        var bars = new Chart.Bars(
                "long-bars",
                name,
                name,
                List.of(
                        new Chart.Bars.Bar(
                                word,
                                new Chart.Value(100, SampleReport.figure("100%", "I", 1, 1)),
                                name,
                                90,
                                100,
                                true),
                        new Chart.Bars.Bar(name, value, word, null, null, false)),
                List.of(new Chart.Bars.Edge(90, name), new Chart.Bars.Edge(98, word)));
        var strip = new Chart.Strip(
                "long-strip",
                word,
                name,
                value,
                90,
                List.of(new Chart.Bars.Edge(0, name), new Chart.Bars.Edge(85, word), new Chart.Bars.Edge(88, "Good")),
                word);
        var table = new Table(
                "long-table",
                Inline.text(word),
                List.of(new Table.Column(Inline.text(name), false), new Table.Column(Inline.text(word), true)),
                List.of(List.of(Inline.text(word), Inline.text(name))),
                List.of(Inline.text(word)));
        return Told.document(
                new Block.Cover(Inline.text(word), Inline.text(word), List.of(Inline.text(word))),
                new Block.Contents(1),
                new Block.Heading(1, "long", Inline.text(word)),
                new Block.Paragraph("10.100.1000.", Inline.text(word)),
                new Block.ScoreBox(word, Inline.text(word), word, Inline.text(word), 3, 40, Inline.text(word)),
                new Block.RatingChip(Inline.text(word), Inline.text(word), 3, 40),
                new Block.Pairs(List.of(new Block.Pairs.Pair(Inline.text(word), Inline.text(word)))),
                new Block.KeyFacts(List.of(new Block.KeyFacts.Fact(
                        Inline.text(word),
                        Inline.text("1".repeat(40)),
                        Inline.text(word),
                        Inline.text(word),
                        Inline.text(word)))),
                new Block.Quotation(List.of(Inline.text(word)), Inline.text(word)),
                new Block.Framed(Inline.text(word), List.of(new Block.Notice(Inline.text(word)))),
                new Block.Charted(bars, table),
                new Block.Tabled(new Table("other", Inline.text(name), table.columns(), table.rows(), List.of())),
                new Block.Charted(
                        strip, new Table("third", Inline.text(name), table.columns(), table.rows(), List.of())));
    }
}
