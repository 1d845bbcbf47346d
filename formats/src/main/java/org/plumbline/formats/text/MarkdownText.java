package org.plumbline.formats.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.plumbline.finding.prose.Passage;
import org.plumbline.finding.prose.Prose;
import org.plumbline.finding.prose.Span;

/** Reads Markdown into prose. */
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final int offset;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Passage.Paragraph> notes = new LinkedHashMap<>();

    private MarkdownText(int offset) {
        this.offset = offset;
    }

    /**
     * The prose of a text.
     *
     * @param file what to call its file in messages
     * @param line where the text starts in that file, from 1
     */
    public static Prose read(String text, String file, int line) {
        var reading = new MarkdownText(line - 1);
        reading.blocks(PARSER.parse(text));
        return new Prose(reading.passages, reading.notes, text.strip(), file);
    }

    private void blocks(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> passages.add(paragraph(paragraph));
                case Heading heading ->
                    passages.add(new Passage.Heading(
                            Math.clamp(heading.getLevel(), 2, 4), Spans.of(heading), line(heading)));
                case BulletList list -> passages.add(list(list, false));
                case OrderedList list -> passages.add(list(list, true));
                case BlockQuote quote -> passages.add(quotation(quote));
                case FootnoteDefinition note -> note(note);
                case IndentedCodeBlock code -> passages.add(plain(code.getLiteral(), code));
                case FencedCodeBlock code -> passages.add(plain(code.getLiteral(), code));
                case HtmlBlock html -> passages.add(plain(html.getLiteral(), html));
                case ThematicBreak _ -> {}
                case null, default -> {}
            }
        }
    }

    private Passage.Paragraph paragraph(Node node) {
        return new Passage.Paragraph(Spans.of(node), line(node));
    }

    private Passage.Paragraph plain(String text, Block block) {
        return new Passage.Paragraph(List.of(new Span.Words(text.strip())), line(block));
    }

    private Passage list(Node list, boolean numbered) {
        var items = new ArrayList<Passage.Paragraph>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(together(item));
            }
        }
        return new Passage.Listing(numbered, items, line(list));
    }

    /** Everything in an item as one paragraph, its own paragraphs broken by lines. */
    private Passage.Paragraph together(Node item) {
        var spans = new ArrayList<Span>();
        for (var node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Break());
            }
            spans.addAll(Spans.of(node));
        }
        return new Passage.Paragraph(spans, line(item));
    }

    private Passage quotation(BlockQuote quote) {
        var paragraphs = new ArrayList<Passage.Paragraph>();
        for (var node = quote.getFirstChild(); node != null; node = node.getNext()) {
            paragraphs.add(paragraph(node));
        }
        if (paragraphs.isEmpty()) {
            return new Passage.Quotation(List.of(), List.of(), line(quote));
        }
        var last = paragraphs.getLast();
        int at = byline(last.text());
        if (at < 0) {
            return new Passage.Quotation(paragraphs, List.of(), line(quote));
        }
        var by = new ArrayList<>(last.text().subList(at, last.text().size()));
        by.set(0, new Span.Words(((Span.Words) by.getFirst()).text().substring(2)));
        var before = last.text().subList(0, Math.max(0, at - 1));
        paragraphs.removeLast();
        if (!before.isEmpty()) {
            paragraphs.add(new Passage.Paragraph(before, last.line()));
        }
        return new Passage.Quotation(paragraphs, by, line(quote));
    }

    /** Where the line starts that says who; -1 for nowhere. */
    private static int byline(List<Span> text) {
        for (int at = text.size() - 1; at >= 0; at--) {
            var starts = at == 0 || text.get(at - 1) instanceof Span.Break || isBlank(text.get(at - 1));
            if (starts && text.get(at) instanceof Span.Words(var words) && words.startsWith("— ")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBlank(Span span) {
        return span instanceof Span.Words(var words) && words.isBlank();
    }

    private void note(FootnoteDefinition note) {
        var spans = new ArrayList<Span>();
        for (var node = note.getFirstChild(); node != null; node = node.getNext()) {
            spans.addAll(Spans.of(node));
        }
        notes.put(note.getLabel(), new Passage.Paragraph(spans, line(note)));
    }

    private int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? offset + 1 : offset + spans.getFirst().getLineIndex() + 1;
    }
}
