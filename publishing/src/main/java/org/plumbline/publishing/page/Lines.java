package org.plumbline.publishing.page;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;

/** Writes running text. */
final class Lines {
    private static final Pattern SCHEME = Pattern.compile("^\\s*(?<scheme>[^/?#]*?):");
    private static final Pattern SAFE = Pattern.compile("https?|mailto|tel");

    private final Markup out;
    private final Medium medium;
    private final Head.Words words;
    private final Map<Integer, Integer> marked = new HashMap<>();

    Lines(Markup out, Medium medium, Head.Words words) {
        this.out = out;
        this.medium = medium;
        this.words = words;
    }

    /** All of a text. */
    void write(List<Inline> text) {
        text.forEach(this::write);
    }

    /** A text that is itself within a link, or said a second time: no links and no marks of footnotes in it. */
    void writeWithoutLinks(List<Inline> text) {
        for (var piece : text) {
            switch (piece) {
                case Inline.Link(var inside, var _) -> writeWithoutLinks(inside);
                case Inline.Emphasis(var inside) -> writeWithoutLinks(inside);
                case Inline.Strong(var inside) -> writeWithoutLinks(inside);
                case Inline.Break() -> out.text(" ");
                case Inline.Mark _ -> {}
                case Inline.Text _, Inline.Figure _ -> write(piece);
            }
        }
    }

    private void write(Inline piece) {
        switch (piece) {
            case Inline.Text(var words) -> text(words);
            case Inline.Figure figure -> out.figure("span", figure);
            case Inline.Emphasis(var inside) -> around("em", inside);
            case Inline.Strong(var inside) -> around("strong", inside);
            case Inline.Link link -> link(link);
            case Inline.Mark(int footnote) -> mark(footnote);
            case Inline.Break() -> out.empty("br");
        }
    }

    /** Text with letters from right to left is kept from turning round what stands beside it. */
    private void text(String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            out.element("bdi", text);
        } else {
            out.text(text);
        }
    }

    private void around(String element, List<Inline> inside) {
        out.open(element);
        write(inside);
        out.close();
    }

    private void link(Inline.Link link) {
        if (!isSafe(link.to())) {
            write(link.inside());
            return;
        }
        out.open("a", "class", "govuk-link", "href", link.to(), "title", medium.linkTitle(link));
        writeWithoutLinks(link.inside());
        out.close();
    }

    /** Whether an address leads to a place and runs nothing. */
    static boolean isSafe(String address) {
        var scheme = SCHEME.matcher(address);
        return !scheme.find()
                || SAFE.matcher(scheme.group("scheme").toLowerCase(Locale.ROOT)).matches();
    }

    private void mark(int footnote) {
        int time = marked.merge(footnote, 1, Integer::sum);
        var name = words.notes() + " " + footnote;
        out.open("sup", "class", "numbering")
                .element(
                        "a",
                        "" + footnote,
                        "class",
                        "govuk-link",
                        "href",
                        "#" + noteId(footnote),
                        "id",
                        time == 1 ? markId(footnote) : markId(footnote) + "_" + time,
                        "title",
                        medium.isPaper() ? name : "",
                        "aria-label",
                        medium.isPaper() ? "" : name,
                        "role",
                        medium.isPaper() ? "" : "doc-noteref")
                .close();
    }

    /** Whether the text pointed to this footnote, so that a link back has somewhere to lead. */
    boolean isMarked(int footnote) {
        return marked.containsKey(footnote);
    }

    // Ids of a document never have a low line, so those below cannot meet one.

    static String noteId(int footnote) {
        return "note_" + footnote;
    }

    static String markId(int footnote) {
        return "mark_" + footnote;
    }
}
