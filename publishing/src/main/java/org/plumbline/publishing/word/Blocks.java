package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Head;

/** Writes the blocks of a document. */
final class Blocks {
    private final Wml out;
    private final Runs runs;
    private final Places places;
    private final Lists lists;
    private final Pictures pictures;
    private final Head.Words words;
    private final Panels panels;
    private final Tables tables;

    Blocks(Wml out, Runs runs, Places places, Lists lists, Pictures pictures, Head.Words words) {
        this.out = out;
        this.runs = runs;
        this.places = places;
        this.lists = lists;
        this.pictures = pictures;
        this.words = words;
        panels = new Panels(out, runs);
        tables = new Tables(out, runs);
    }

    /**
     * Writes them one after another.
     *
     * @param whole how wide they may be, in twentieths of a point
     */
    void write(List<Block> blocks, int whole) {
        blocks.forEach(block -> write(block, whole));
    }

    private void write(Block block, int whole) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Listing list -> list(list);
            case Block.Tabled(var table) -> tables.write("", table, whole);
            case Block.Charted(var chart, var table) -> {
                out.paragraph("Caption", () -> out.run(chart.title(), Form.PLAIN));
                out.paragraph("Picture", () -> out.run(Form.PLAIN, () -> pictures.write(chart, whole)));
                tables.write(words.chartTable(), table, whole);
            }
            case Block.ScoreBox box -> panels.scoreBox(box, whole);
            case Block.RatingChip chip -> panels.ratingChip(chip);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Framed(var title, var inside) -> panels.frame(title, whole, within -> write(inside, within));
            case Block.KeyFacts(var facts) -> panels.keyFacts(facts, whole);
            case Block.Cover cover -> cover(cover);
            case Block.Pairs(var pairs) -> panels.pairs(pairs, whole);
            case Block.Notice(var text) -> out.paragraph("Notice", () -> runs.write(text));
            case Block.Contents(int depth) -> new ContentsList(out, places).write(words.contents(), depth);
            case Block.PageBreak() -> out.pageBreak();
        }
    }

    private void heading(Block.Heading heading) {
        var bookmark = places.bookmark(heading.anchor());
        if (bookmark == null) {
            throw new IllegalStateException("heading %s has no bookmark".formatted(heading.anchor()));
        }
        out.paragraph(
                "Heading" + heading.level(),
                () -> places.mark(out.markup(), bookmark, () -> runs.write(heading.text())));
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.label().isEmpty()) {
            out.paragraph("BodyText", () -> runs.write(paragraph.text()));
        } else {
            out.paragraph("NumberedParagraph", () -> {
                out.run(paragraph.label(), Form.PLAIN);
                out.tab();
                runs.write(paragraph.text());
            });
        }
    }

    private void list(Listing list) {
        if (list.items().isEmpty()) {
            return;
        }
        int number = lists.number(list);
        var style = switch (list.marks()) {
            case BULLETS -> "ListBullet";
            case NUMBERS, NUMBERS_IN_BRACKETS -> "ListNumber";
        };
        list.items().forEach(item -> out.item(style, number, () -> runs.write(item.text())));
    }

    private void quotation(Block.Quotation quotation) {
        quotation.paragraphs().forEach(text -> out.paragraph("Quote", () -> runs.write(text)));
        if (!quotation.by().isEmpty()) {
            out.paragraph("QuoteBy", () -> runs.write(quotation.by()));
        }
    }

    private void cover(Block.Cover cover) {
        if (!cover.kind().isEmpty()) {
            out.paragraph("CoverKind", () -> runs.write(cover.kind()));
        }
        out.paragraph("Title", () -> runs.write(cover.title()));
        cover.lines().forEach(line -> out.paragraph("CoverLine", () -> runs.write(line)));
    }
}
