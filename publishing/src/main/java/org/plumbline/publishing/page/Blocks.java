package org.plumbline.publishing.page;

import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;

/** Writes the blocks of a document; the same for every medium but for what {@link Medium} says. */
final class Blocks {
    private final Markup out;
    private final Medium medium;
    private final Head head;
    private final Outline outline;
    private final Lines lines;
    private final Panels panels;
    private final Tables tables;
    private int frames;

    Blocks(Document document, Medium medium) {
        this.out = new Markup();
        this.medium = medium;
        this.head = document.head();
        this.outline = new Outline(document);
        this.lines = new Lines(out, medium, head.words());
        this.panels = new Panels(out, lines);
        this.tables = new Tables(out, lines, medium.isPaper());
    }

    Markup out() {
        return out;
    }

    Lines lines() {
        return lines;
    }

    Outline outline() {
        return outline;
    }

    Head.Words words() {
        return head.words();
    }

    /** All of them, one after another. */
    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Listing listing -> listing(listing);
            case Block.Tabled(var table) -> table(table, false);
            case Block.Charted charted -> medium.charted(this, charted);
            case Block.ScoreBox box -> panels.scoreBox(box);
            case Block.RatingChip chip -> panels.ratingChip(chip);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Framed framed -> framed(framed);
            case Block.KeyFacts facts -> panels.keyFacts(facts);
            case Block.Cover cover -> cover(cover, "p");
            case Block.Pairs pairs -> panels.pairs(pairs);
            case Block.Notice(var text) -> notice(text);
            case Block.Contents contents -> medium.contents(this, contents);
            case Block.PageBreak() -> out.open("div", "class", "page-break").close();
        }
        out.line();
    }

    private void heading(Block.Heading heading) {
        out.open(outline.element(heading), "class", "heading heading-" + heading.level(), "id", heading.anchor());
        lines.write(heading.text());
        out.close();
    }

    private void paragraph(Block.Paragraph paragraph) {
        var numbered = !paragraph.label().isEmpty();
        out.open("p", "class", numbered ? "govuk-body numbered" : "govuk-body");
        if (numbered) {
            out.element("span", paragraph.label(), "class", "numbering").text(" ");
        }
        lines.write(paragraph.text());
        out.close();
    }

    private void listing(Listing listing) {
        if (listing.items().isEmpty()) {
            return;
        }
        switch (listing.marks()) {
            case BULLETS -> out.open("ul", "class", "govuk-list govuk-list--bullet");
            case NUMBERS ->
                out.open(
                        "ol",
                        "class",
                        "govuk-list govuk-list--number",
                        "start",
                        listing.start() == 1 ? "" : "" + listing.start());
            case NUMBERS_IN_BRACKETS -> out.open("ol", "class", "govuk-list bracketed");
        }
        int number = listing.start();
        for (var item : listing.items()) {
            out.open("li");
            if (listing.marks() == Listing.Marks.NUMBERS_IN_BRACKETS) {
                out.element("span", "(" + number + ")", "class", "numbering").text(" ");
            }
            lines.write(item.text());
            out.close();
            number++;
        }
        out.close();
    }

    private void quotation(Block.Quotation quotation) {
        out.open("div", "class", "quotation").open("blockquote");
        quotation.paragraphs().forEach(text -> text("p", text, ""));
        out.close();
        if (!quotation.by().isEmpty()) {
            text("p", quotation.by(), "by");
        }
        out.close();
    }

    private void framed(Block.Framed framed) {
        var title = "frame_" + ++frames;
        var titled = !framed.title().isEmpty();
        out.open("div", "class", "frame", "role", titled ? "group" : "", "aria-labelledby", titled ? title : "");
        if (titled) {
            out.open("p", "class", "frame-title", "id", title);
            lines.write(framed.title());
            out.close();
        }
        out.line();
        write(framed.inside());
        out.close();
    }

    private void notice(List<Inline> text) {
        out.open("div", "class", "notice", "role", "note");
        text("p", text, "govuk-body");
        out.close();
    }

    /** A title page; {@code element} is what its title is. */
    void cover(Block.Cover cover, String element) {
        text("p", cover.kind(), "cover-kind");
        text(element, cover.title(), "cover-title");
        cover.lines().forEach(line -> text("p", line, "cover-line"));
    }

    /** A table; its caption is there for those who do not see, when what stands above says the same. */
    void table(Table table, boolean captionIsAbove) {
        medium.openTable(this, table.caption().isEmpty() ? "" : Tables.captionId(table));
        tables.write(table, captionIsAbove);
        medium.closeTable(this);
        tables.notes(table);
    }

    /** The footnotes under their heading; nothing when there are none. */
    void footnotes(List<Document.Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return;
        }
        out.open("div", "class", "notes", "role", medium.isPaper() ? "" : "doc-endnotes");
        out.element("h2", words().notes(), "class", "heading heading-2", "id", "notes_")
                .line();
        for (var note : footnotes) {
            out.open("p", "class", "note", "id", Lines.noteId(note.number()))
                    .element("span", note.number() + ".", "class", "numbering")
                    .text(" ");
            lines.write(note.text());
            if (lines.isMarked(note.number())) {
                backToText(note.number());
            }
            out.close().line();
        }
        out.close().line();
    }

    private void backToText(int number) {
        out.text(" ")
                .open(
                        "a",
                        "class",
                        "govuk-link back",
                        "href",
                        "#" + Lines.markId(number),
                        "title",
                        medium.isPaper() ? words().backToText() + " " + number : "",
                        "role",
                        medium.isPaper() ? "" : "doc-backlink")
                .text(words().backToText())
                .element("span", " " + number, "class", "numbering govuk-visually-hidden")
                .close();
    }

    /** One element with a text in it; nothing when there is no text. */
    void text(String element, List<Inline> text, String style) {
        if (!text.isEmpty()) {
            out.open(element, "class", style);
            lines.write(text);
            out.close().line();
        }
    }
}
