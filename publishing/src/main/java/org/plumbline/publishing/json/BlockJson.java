package org.plumbline.publishing.json;

import java.util.List;
import java.util.Locale;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import tools.jackson.core.JsonGenerator;

/** Blocks as JSON: what each is, then its parts in the order in which its record names them. */
final class BlockJson {
    private final JsonGenerator json;
    private final InlineJson inlines;
    private final ChartJson charts;

    BlockJson(JsonGenerator json, InlineJson inlines) {
        this.json = json;
        this.inlines = inlines;
        charts = new ChartJson(json, inlines);
    }

    void write(Block block) {
        json.writeStartObject();
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var label, var text) -> {
                kind("paragraph");
                json.writeStringProperty("label", label);
                inlines.property("text", text);
            }
            case Block.Listing listing -> listing(listing);
            case Block.Tabled(var table) -> {
                kind("table");
                table(table);
            }
            case Block.Charted(var chart, var table) -> {
                kind("chart");
                charts.write(chart);
                table(table);
            }
            case Block.ScoreBox box -> scoreBox(box);
            case Block.RatingChip chip -> ratingChip(chip);
            case Block.Quotation(var paragraphs, var by) -> {
                kind("quotation");
                inlines.properties("paragraphs", paragraphs);
                inlines.property("by", by);
            }
            case Block.Framed(var title, var inside) -> {
                kind("framed");
                inlines.property("title", title);
                json.writeArrayPropertyStart("inside");
                inside.forEach(this::write);
                json.writeEndArray();
            }
            case Block.KeyFacts(var facts) -> keyFacts(facts);
            case Block.Cover cover -> {
                kind("cover");
                inlines.property("kind", cover.kind());
                inlines.property("title", cover.title());
                inlines.properties("lines", cover.lines());
            }
            case Block.Pairs(var pairs) -> pairs(pairs);
            case Block.Notice(var text) -> {
                kind("notice");
                inlines.property("text", text);
            }
            case Block.Contents(var depth) -> {
                kind("contents");
                json.writeNumberProperty("depth", depth);
            }
            case Block.PageBreak() -> kind("page break");
        }
        json.writeEndObject();
    }

    private void kind(String kind) {
        json.writeStringProperty("block", kind);
    }

    private void heading(Block.Heading heading) {
        kind("heading");
        json.writeNumberProperty("level", heading.level());
        json.writeStringProperty("anchor", heading.anchor());
        inlines.property("text", heading.text());
    }

    private void listing(Block.Listing listing) {
        kind("list");
        var marks = listing.marks().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        json.writeStringProperty("marks", marks);
        json.writeNumberProperty("start", listing.start());
        inlines.properties(
                "items", listing.items().stream().map(Block.Listing.Item::text).toList());
    }

    private void table(Table table) {
        json.writeObjectPropertyStart("table");
        json.writeStringProperty("id", table.id());
        inlines.property("caption", table.caption());
        json.writeArrayPropertyStart("columns");
        for (var column : table.columns()) {
            json.writeStartObject();
            inlines.property("title", column.title());
            json.writeBooleanProperty("numeric", column.numeric());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(this::row);
        json.writeEndArray();
        inlines.properties("notes", table.notes());
        json.writeEndObject();
    }

    private void row(List<List<Inline>> cells) {
        json.writeStartArray();
        cells.forEach(inlines::list);
        json.writeEndArray();
    }

    private void scoreBox(Block.ScoreBox box) {
        kind("score box");
        json.writeStringProperty("scoreLabel", box.scoreLabel());
        inlines.property("score", box.score());
        json.writeStringProperty("bandLabel", box.bandLabel());
        inlines.property("band", box.band());
        json.writeNumberProperty("rank", box.rank());
        json.writeNumberProperty("ranks", box.ranks());
        inlines.property("about", box.about());
    }

    private void ratingChip(Block.RatingChip chip) {
        kind("rating chip");
        inlines.property("title", chip.title());
        inlines.property("rating", chip.rating());
        json.writeNumberProperty("rank", chip.rank());
        json.writeNumberProperty("ranks", chip.ranks());
    }

    private void keyFacts(List<Block.KeyFacts.Fact> facts) {
        kind("key facts");
        json.writeArrayPropertyStart("facts");
        for (var fact : facts) {
            json.writeStartObject();
            inlines.property("title", fact.title());
            inlines.property("value", fact.value());
            inlines.property("valueOf", fact.valueOf());
            inlines.property("comparator", fact.comparator());
            inlines.property("comparatorOf", fact.comparatorOf());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pairs(List<Block.Pairs.Pair> pairs) {
        kind("pairs");
        json.writeArrayPropertyStart("pairs");
        for (var pair : pairs) {
            json.writeStartObject();
            inlines.property("name", pair.name());
            inlines.property("value", pair.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
