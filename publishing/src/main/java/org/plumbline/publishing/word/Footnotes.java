package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Document;

/** Writes the footnotes, and the two lines that Word wants to part them from the text. */
final class Footnotes {
    private Footnotes() {}

    static String part(List<Document.Footnote> notes, Places places, Links links) {
        var out = new Wml();
        // A mark within a note makes no note of its own.
        var runs = new Runs(out, places, links, new NoteMarks(List.of()));
        Wml.root(out.markup(), "w:footnotes");
        line(out, "separator", "-1");
        line(out, "continuationSeparator", "0");
        for (var note : notes) {
            out.markup().open("w:footnote", "w:id", "" + note.number());
            out.paragraph("FootnoteText", () -> {
                out.run(
                        Form.PLAIN.styled("FootnoteReference"),
                        () -> out.markup().empty("w:footnoteRef"));
                out.run(" ", Form.PLAIN);
                runs.write(note.text());
            });
            out.markup().close().line();
        }
        return out.markup().close().written();
    }

    private static void line(Wml out, String kind, String id) {
        out.markup().open("w:footnote", "w:type", kind, "w:id", id);
        out.paragraph("Normal", () -> out.run(Form.PLAIN, () -> out.markup().empty("w:" + kind)));
        out.markup().close();
    }
}
