package org.plumbline.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.plumbline.finding.prose.FigureSyntax;
import org.plumbline.finding.prose.Span;

/** Reads running text: words, emphasis, links, and figures between braces. */
final class Spans {
    private static final Pattern FIGURE = Pattern.compile("(?:\\[([^\\[\\]{}]*)])?\\{([^{}]*)}");

    /** The mark of a footnote that has no text. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private Spans() {}

    static List<Span> of(Node parent) {
        var reading = new Spans();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            reading.add(node);
        }
        reading.flush();
        return reading.spans;
    }

    private void add(Node node) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case SoftLineBreak _ -> words.append(beginsByline(node) ? "\n" : " ");
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral());
            case HardLineBreak _ -> put(new Span.Break());
            case Emphasis emphasis -> put(new Span.Emphasis(of(emphasis)));
            case StrongEmphasis strong -> put(new Span.Strong(of(strong)));
            case Link link -> put(new Span.Link(of(link), link.getDestination()));
            case Image image ->
                put(new Span.Unreadable(
                        Span.plain(of(image)),
                        "a picture stands here",
                        "Take it out: a report draws its pictures from data"));
            case FootnoteReference note -> put(new Span.Mark(note.getLabel()));
            default -> of(node).forEach(this::put);
        }
    }

    /** A quotation's last line stays one of its own. */
    private static boolean beginsByline(Node node) {
        return node.getNext() instanceof Text text && text.getLiteral().startsWith("— ");
    }

    private void put(Span span) {
        flush();
        spans.add(span);
    }

    /** The words so far, with the figures in them found. */
    private void flush() {
        var text = words.toString();
        words.setLength(0);
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                spans.add(new Span.Break());
            }
            figures(lines[at]);
        }
    }

    private void figures(String text) {
        var found = FIGURE.matcher(text);
        int from = 0;
        while (found.find()) {
            plain(text.substring(from, found.start()));
            spans.add(FigureSyntax.span(found.group(2), found.group(1)));
            from = found.end();
        }
        plain(text.substring(from));
    }

    private void plain(String text) {
        if (text.isEmpty()) {
            return;
        }
        var note = NOTE.matcher(text);
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (note.find()) {
            plain(text.substring(0, note.start()));
            spans.add(new Span.Mark(note.group(1)));
            plain(text.substring(note.end()));
        } else if (open >= 0 || close >= 0) {
            int at = open < 0 ? close : open;
            if (at > 0) {
                spans.add(new Span.Words(text.substring(0, at)));
            }
            spans.add(new Span.Unreadable(
                    text.substring(at).strip(),
                    open < 0
                            ? "a brace is closed here and was never opened"
                            : "a brace is opened here and never closed",
                    "Write a figure as {id form}, on one line"));
        } else {
            spans.add(new Span.Words(text));
        }
    }
}
