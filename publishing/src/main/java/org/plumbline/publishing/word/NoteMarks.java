package org.plumbline.publishing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Document;

/** Marks of footnotes: the first is Word's own, which makes the note; a later one leads to the first. */
final class NoteMarks {
    private static final Form RAISED = Form.PLAIN.styled("FootnoteReference");

    private final Set<Integer> known;
    private final Set<Integer> marked = new HashSet<>();

    NoteMarks(List<Document.Footnote> notes) {
        known = notes.stream().map(Document.Footnote::number).collect(Collectors.toSet());
    }

    void write(Wml out, Places places, int note) {
        if (!known.contains(note)) {
            out.run("" + note, RAISED);
        } else if (marked.add(note)) {
            places.mark(
                    out.markup(),
                    place(note),
                    () -> out.run(RAISED, () -> out.markup().empty("w:footnoteReference", "w:id", "" + note)));
        } else {
            out.markup().open("w:hyperlink", "w:anchor", place(note), "w:history", "1");
            out.run("" + note, RAISED);
            out.markup().close();
        }
    }

    /** Bookmarks of headings begin in another way, so these cannot meet one. */
    private static String place(int note) {
        return "note_" + note;
    }
}
