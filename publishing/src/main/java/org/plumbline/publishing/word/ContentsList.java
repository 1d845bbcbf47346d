package org.plumbline.publishing.word;

import java.util.List;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/**
 * Writes the list of contents as Word's own field, its entries written out so that they show before anybody updates it.
 *
 * <p>Page numbers are Word's to know: each stands as a field of its own, empty until Word or LibreOffice lays the pages
 * out. Neither the whole field nor the settings ask for an update on opening, since Word then greets every reader with
 * a question.
 */
final class ContentsList {
    private final Wml out;
    private final Places places;

    ContentsList(Wml out, Places places) {
        this.out = out;
        this.places = places;
    }

    void write(String heading, int depth) {
        var entries = places.headings().stream()
                .filter(it -> it.level() <= depth && !Inline.plain(it.text()).isBlank())
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        out.markup()
                .open("w:sdt")
                .open("w:sdtPr")
                .open("w:docPartObj")
                .empty("w:docPartGallery", "w:val", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close()
                .open("w:sdtContent");
        out.paragraph("TOCHeading", () -> out.run(heading, Form.PLAIN));
        entries(entries, depth);
        out.markup().close().close().line();
    }

    private void entries(List<Block.Heading> entries, int depth) {
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            boolean first = at == 0;
            boolean last = at == entries.size() - 1;
            out.paragraph("TOC" + entry.level(), () -> {
                if (first) {
                    out.fieldPart("begin");
                    out.fieldInstruction("TOC \\o \"1-%d\" \\h \\z \\u".formatted(depth));
                    out.fieldPart("separate");
                }
                entry(entry);
                if (last) {
                    out.fieldPart("end");
                }
            });
        }
    }

    private void entry(Block.Heading heading) {
        var bookmark = places.bookmark(heading.anchor());
        if (bookmark == null) {
            throw new IllegalStateException("heading %s has no bookmark".formatted(heading.anchor()));
        }
        out.markup().open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        out.run(Inline.plain(heading.text()), Form.PLAIN);
        out.tab();
        out.field("PAGEREF %s \\h".formatted(bookmark), "");
        out.markup().close();
    }
}
