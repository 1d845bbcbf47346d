package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Inline;

/** Writes running text. */
final class Runs {
    private final Wml out;
    private final Places places;
    private final Links links;
    private final NoteMarks marks;

    Runs(Wml out, Places places, Links links, NoteMarks marks) {
        this.out = out;
        this.places = places;
        this.links = links;
        this.marks = marks;
    }

    void write(List<Inline> text) {
        write(text, Form.PLAIN);
    }

    void write(List<Inline> text, Form form) {
        text.forEach(piece -> piece(piece, form));
    }

    /** Only the marks of footnotes in a text whose words were written otherwise. */
    void marks(List<Inline> text) {
        for (var piece : text) {
            switch (piece) {
                case Inline.Mark(int footnote) -> marks.write(out, places, footnote);
                case Inline.Emphasis(var inside) -> marks(inside);
                case Inline.Strong(var inside) -> marks(inside);
                case Inline.Link(var inside, var _) -> marks(inside);
                case Inline.Text _, Inline.Figure _, Inline.Break _ -> {}
            }
        }
    }

    private void piece(Inline piece, Form form) {
        switch (piece) {
            case Inline.Text(var words) -> out.run(words, form);
            case Inline.Figure(var words, var _) -> out.run(words, form);
            case Inline.Emphasis(var inside) -> write(inside, form.emphasised());
            case Inline.Strong(var inside) -> write(inside, form.strong());
            case Inline.Link(var inside, var to) -> link(inside, to, form);
            case Inline.Mark(int footnote) -> marks.write(out, places, footnote);
            case Inline.Break() -> out.lineBreak();
        }
    }

    /** A link within a link, and one that leads nowhere safe, is its words. */
    private void link(List<Inline> inside, String to, Form form) {
        boolean within = to.startsWith("#");
        var target = within ? places.bookmark(to.substring(1)) : links.idOrNull(to);
        if (target == null || form.style().equals("Hyperlink")) {
            write(inside, form);
            return;
        }
        out.markup().open("w:hyperlink", within ? "w:anchor" : "r:id", target, "w:history", "1");
        write(inside, form.styled("Hyperlink"));
        out.markup().close();
    }
}
