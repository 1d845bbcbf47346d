package org.plumbline.publishing.page;

import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.publishing.page.Outline.Entry;
import org.plumbline.report.document.Inline;

/** The headings as bookmarks, one within another, for a reader's side panel. */
final class Bookmarks {
    private Bookmarks() {}

    /** Writes them; nothing when there are no headings. */
    static void write(Markup out, List<Entry> headings) {
        if (headings.isEmpty()) {
            return;
        }
        out.open("bookmarks").line();
        int open = 0;
        for (var entry : headings) {
            for (; open >= entry.depth(); open--) {
                out.close().line();
            }
            out.open(
                    "bookmark",
                    "name",
                    Inline.plain(entry.heading().text()),
                    "href",
                    "#" + entry.heading().anchor());
            open++;
        }
        for (; open > 0; open--) {
            out.close();
        }
        out.line().close().line();
    }
}
