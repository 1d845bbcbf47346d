package org.plumbline.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.report.data.DataTable.Column;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.KeyFacts;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Block.Pairs.Pair;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;

/** A made document that has every kind of block, and a data book: what each rendering is tested with. */
public final class SampleReport {
    /** Welsh letters, a right-to-left mark, an emoji, and all that markup languages take for their own. */
    public static final String AWKWARD = "Tŷ Ŵyn & <Sons> \"â ê î ô û ŵ ŷ\" \u200Fשלום\u200E 🚤 ]]> --";

    private static final Head.Words ENGLISH = new Head.Words(
            "Page {page} of {pages}",
            "Contents",
            "Notes",
            "Back to the text",
            "Skip to the report",
            "Attached data",
            "Cymraeg",
            "The figures of this chart");

    private static final Head.Words WELSH = new Head.Words(
            "Tudalen {page} o {pages}",
            "Cynnwys",
            "Nodiadau",
            "Yn ôl i'r testun",
            "Neidio i'r adroddiad",
            "Data ynghlwm",
            "English",
            "Ffigurau'r siart hwn");

    private SampleReport() {}

    /** In English, final. */
    public static Document english() {
        return document("en", "", ENGLISH);
    }

    /** Marked as a draft, its frame in Welsh. */
    public static Document welshDraft() {
        return document("cy", "DRAFFT – heb ei adolygu", WELSH);
    }

    /** A figure that says of how many. */
    public static Inline.Figure figure(String text, String of, @Nullable Integer met, @Nullable Integer relevant) {
        return new Inline.Figure(text, new Source(of, "percent", "", met, relevant));
    }

    private static Document document(String language, String draft, Head.Words words) {
        var head = new Head(
                language,
                "Inspection of harbour lights: Harbour of Little Sand",
                "Harbour of Little Sand",
                "Inspectorate of Lights",
                "The report of an inspection of harbour lights that never was.",
                "2031-05-01",
                "harbour-lights-3-little-sand",
                draft,
                words);
        var notes = List.of(
                new Document.Footnote(1, Inline.text("Counted over all lights that burned.")),
                new Document.Footnote(
                        2,
                        List.of(
                                new Inline.Text("See "),
                                new Inline.Link(Inline.text("the almanac"), "https://example.org/almanac?a=1&b=2"))));
        return new Document(head, blocks(), notes);
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Cover(
                Inline.text("Inspection of harbour lights"),
                Inline.text("Harbour of Little Sand"),
                List.of(Inline.text("May 2031"), Inline.text("Inspectorate of Lights"))));
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "foreword", "Foreword"));
        blocks.add(new Block.Notice(Inline.text("Corrected on 3 June 2031: the lamp on the north pier burns oil.")));
        blocks.add(new Block.Paragraph(
                "",
                List.of(
                        new Inline.Text("The lamps were lit in "),
                        figure("68%", "lamp-lit", 26, 38),
                        new Inline.Text(" of the nights"),
                        new Inline.Mark(1),
                        new Inline.Text(", which is "),
                        new Inline.Emphasis(List.of(figure("just over two-thirds", "lamp-lit", 26, 38))),
                        new Inline.Text("; "),
                        new Inline.Strong(Inline.text("well done")),
                        new Inline.Text("."))));
        blocks.add(new Block.Paragraph("", Inline.text(AWKWARD)));
        blocks.add(new Block.Contents(2));
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "scores", "1. The lights"));
        blocks.add(new Block.Paragraph(
                "1.1.",
                List.of(
                        new Inline.Text("A numbered paragraph"),
                        new Inline.Mark(2),
                        new Inline.Text(" that points to "),
                        new Inline.Link(Inline.text("the foreword"), "#foreword"),
                        new Inline.Text("."))));
        blocks.add(new Block.ScoreBox(
                "Score",
                List.of(figure("68%", "I.1", 26, 38)),
                "Grade",
                Inline.text("Steady"),
                1,
                4,
                Inline.text("How often the lamp was lit when it should have been.")));
        blocks.add(new Block.RatingChip(Inline.text("The watch"), Inline.text("Wide awake"), 3, 4));
        blocks.add(new Block.RatingChip(List.of(), Inline.text("Drowsy"), 0, 4));
        blocks.add(heading(2, "scores-strengths", "Strengths"));
        blocks.add(new Listing(
                Listing.Marks.NUMBERS_IN_BRACKETS,
                1,
                List.of(
                        new Listing.Item(
                                List.of(figure("Six of the eight", "bell", 6, 8), new Inline.Text(" bells rang."))),
                        new Listing.Item(Inline.text("Keepers wrote down what they saw.")))));
        blocks.add(new Listing(
                Listing.Marks.BULLETS,
                1,
                List.of(
                        new Listing.Item(Inline.text("Oil was clean.")),
                        new Listing.Item(Inline.text("Wicks were trimmed.")))));
        blocks.add(new Listing(
                Listing.Marks.NUMBERS,
                4,
                List.of(
                        new Listing.Item(Inline.text("mend the bell")),
                        new Listing.Item(Inline.text("count the oil")))));
        blocks.add(new Block.Quotation(
                List.of(Inline.text("I never saw it dark."), Inline.text("Not once.")), Inline.text("A fisher")));
        blocks.add(new Block.Framed(
                Inline.text("A light that made a difference"),
                List.of(
                        new Block.Paragraph("", Inline.text("One keeper rowed out in a gale.")),
                        new Listing(Listing.Marks.BULLETS, 1, List.of(new Listing.Item(Inline.text("And back.")))))));
        blocks.add(new Block.KeyFacts(List.of(
                new KeyFacts.Fact(
                        Inline.text("Wrecks per 100,000 ships"),
                        List.of(figure("554", "indicator.wrecks", null, null)),
                        Inline.text("Little Sand"),
                        List.of(figure("301", "indicator.wrecks", null, null)),
                        Inline.text("All harbours")),
                new KeyFacts.Fact(
                        Inline.text("Ships a year"),
                        List.of(figure("23,635", "indicator.ships", null, null)),
                        List.of(),
                        List.of(),
                        List.of()))));
        blocks.add(heading(3, "scores-charts", "Charts"));
        blocks.add(new Block.Charted(bars(), barTable()));
        blocks.add(new Block.Charted(counts(), countTable()));
        blocks.add(new Block.Charted(strip(), stripTable()));
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "people", "People"));
        blocks.add(new Block.Pairs(List.of(
                new Pair(Inline.text("Lead inspector"), Inline.text("Sample Person")),
                new Pair(
                        Inline.text("Copy to"),
                        List.of(
                                new Inline.Text("The harbour master"),
                                new Inline.Break(),
                                new Inline.Text("The watch"))))));
        blocks.add(heading(4, "people-last", "Last words"));
        blocks.add(new Block.Tabled(new Table(
                "long",
                Inline.text("A table that runs over a page"),
                List.of(new Table.Column(Inline.text("Night"), false), new Table.Column(Inline.text("Lamps"), true)),
                longRows(),
                List.of(Inline.text("[c] is withheld.")))));
        return blocks;
    }

    private static Block heading(int level, String anchor, String text) {
        return new Block.Heading(level, anchor, Inline.text(text));
    }

    private static List<List<List<Inline>>> longRows() {
        var rows = new ArrayList<List<List<Inline>>>();
        for (int night = 1; night <= 60; night++) {
            rows.add(List.of(
                    List.of(new Inline.Text("Night "), figure("" + night, "stated", null, null)),
                    List.of(figure("" + night * 7 % 40, "lamp-lit", night * 7 % 40, 40))));
        }
        return rows;
    }

    private static Chart.Value value(int percent) {
        return new Chart.Value(percent, figure(percent + "%", "I", percent, 100));
    }

    private static Chart bars() {
        return new Chart.Bars(
                "bars",
                "Scores of the lights",
                "The lamps score 68%, the bells 42%, and the bells may still change.",
                List.of(
                        new Chart.Bars.Bar("I The lights", value(68), "Steady", null, null, true),
                        new Chart.Bars.Bar(
                                "I.1 The lamps burn when they should, and are seen",
                                value(71),
                                "Steady",
                                null,
                                null,
                                false),
                        new Chart.Bars.Bar("I.2 Bells", value(42), "Low", 30, 55, false),
                        new Chart.Bars.Bar(
                                "I.3 Horns", new Chart.Value(null, figure("–", "I.3", 0, 0)), "", null, null, false)),
                List.of(
                        new Chart.Bars.Edge(45, "Low"),
                        new Chart.Bars.Edge(60, "Steady"),
                        new Chart.Bars.Edge(75, "Bright")));
    }

    private static Table barTable() {
        return new Table(
                "bars-table",
                Inline.text("Scores of the lights"),
                List.of(
                        new Table.Column(Inline.text("What"), false),
                        new Table.Column(Inline.text("Score"), true),
                        new Table.Column(Inline.text("Grade"), false)),
                List.of(
                        List.of(
                                Inline.text("I The lights"),
                                List.of(figure("68%", "I", 68, 100)),
                                Inline.text("Steady")),
                        List.of(Inline.text("I.2 Bells"), List.of(figure("42%", "I.2", 42, 100)), Inline.text("Low"))),
                List.of());
    }

    private static Chart counts() {
        return new Chart.Counts(
                "counts",
                "Kinds of lamp",
                "Most lamps burn oil.",
                List.of(
                        new Chart.Counts.Count("Oil", new Chart.Value(24, figure("24", "cases", 24, 38))),
                        new Chart.Counts.Count("Gas", new Chart.Value(null, figure("[c]", "cases", null, null))),
                        new Chart.Counts.Count("Electric", new Chart.Value(null, figure("[c]", "cases", null, null))),
                        new Chart.Counts.Count("None", new Chart.Value(0, figure("0", "cases", 0, 38)))));
    }

    private static Table countTable() {
        return new Table(
                "counts-table",
                Inline.text("Kinds of lamp"),
                List.of(new Table.Column(Inline.text("Kind"), false), new Table.Column(Inline.text("Lamps"), true)),
                List.of(
                        List.of(Inline.text("Oil"), List.of(figure("24", "cases", 24, 38))),
                        List.of(Inline.text("Gas"), List.of(figure("[c]", "cases", null, null)))),
                List.of(Inline.text(
                        "[c]: fewer than the least that is printed, or withheld to protect another count.")));
    }

    private static Chart strip() {
        return new Chart.Strip(
                "strip",
                "Points towards the overall grade",
                "14 of 36 points: Low.",
                new Chart.Value(14, figure("14", "overall", 14, 36)),
                36,
                List.of(
                        new Chart.Bars.Edge(0, "Dark"), new Chart.Bars.Edge(7, "Low"),
                        new Chart.Bars.Edge(19, "Steady"), new Chart.Bars.Edge(31, "Bright")),
                "Low");
    }

    private static Table stripTable() {
        return new Table(
                "strip-table",
                Inline.text("Points towards the overall grade"),
                List.of(new Table.Column(Inline.text("Chapter"), false), new Table.Column(Inline.text("Points"), true)),
                List.of(List.of(Inline.text("All"), List.of(figure("14", "overall", 14, 36)))),
                List.of());
    }

    /** A data book with two tables, a withheld count and an empty cell. */
    public static DataBook book(String language) {
        return new DataBook(
                language,
                "Inspection of harbour lights: Harbour of Little Sand",
                "harbour-lights-3-little-sand",
                "Inspectorate of Lights",
                "2031-05-01",
                language.equals("en") ? "" : "DRAFFT – heb ei adolygu",
                List.of(
                        "Every figure of the report.",
                        "Counts below 5 are withheld, with what would give them back. " + AWKWARD),
                List.of(new DataBook.Mark("[c]", "withheld"), new DataBook.Mark("[z]", "nothing to count")),
                List.of(
                        new DataTable(
                                "scores",
                                "Scores",
                                "Every score, for the whole and for each area.",
                                List.of(
                                        new Column("id", "Id", DataTable.Type.TEXT, true, "The score's id."),
                                        new Column("area", "Area", DataTable.Type.TEXT, false, "Empty for the whole."),
                                        new Column("met", "Met", DataTable.Type.INTEGER, true, "How many were met."),
                                        new Column(
                                                "percent", "Percent", DataTable.Type.INTEGER, false, "Whole, half up."),
                                        new Column("since", "Since", DataTable.Type.DATE, false, "The first day.")),
                                List.of("id", "area"),
                                List.of(
                                        List.of("I", "", "26", "68", "2031-04-01"),
                                        List.of("I", "North, \"old\" side", "12", "[z]", ""),
                                        List.of("I.1", "", "7", "88", "2031-04-02"))),
                        new DataTable(
                                "lamps",
                                "Kinds of lamp",
                                "How many lamps there are of each kind.",
                                List.of(
                                        new Column("kind", "Kind", DataTable.Type.TEXT, true, "The kind."),
                                        new Column("lamps", "Lamps", DataTable.Type.INTEGER, true, "How many."),
                                        new Column(
                                                "height",
                                                "Height",
                                                DataTable.Type.DECIMAL,
                                                false,
                                                "Mean height in metres.")),
                                List.of("kind"),
                                List.of(
                                        List.of("oil", "24", "12.5"),
                                        List.of("gas", "[c]", ""),
                                        List.of("Tŷ 🚤", "9", "3")))),
                new DataBook.Words("Cover", "Contents", "Notes", "Sheet", "Table", "Rows", "Mark", "Meaning"));
    }
}
