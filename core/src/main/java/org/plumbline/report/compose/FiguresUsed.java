package org.plumbline.report.compose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Passage;
import org.plumbline.finding.prose.Prose;
import org.plumbline.finding.prose.Span;

/** Which figures a text names, whatever form it says them in. */
final class FiguresUsed {
    private FiguresUsed() {}

    static Set<String> in(Prose prose) {
        var used = new TreeSet<String>();
        prose.passages().forEach(passage -> {
            switch (passage) {
                case Passage.Paragraph(var text, int _) -> collect(text, used);
                case Passage.Heading(int _, var text, int _) -> collect(text, used);
                case Passage.Listing(boolean _, var items, int _) -> items.forEach(item -> collect(item.text(), used));
                case Passage.Quotation(var paragraphs, var _, int _) ->
                    paragraphs.forEach(each -> collect(each.text(), used));
            }
        });
        prose.notes().values().forEach(note -> collect(note.text(), used));
        return used;
    }

    private static void collect(List<Span> spans, Set<String> used) {
        for (var span : spans) {
            switch (span) {
                case Span.Figure(var ref) -> used.add(named(ref));
                case Span.Checked(var _, var ref) -> used.add(named(ref));
                case Span.Emphasis(var inside) -> collect(inside, used);
                case Span.Strong(var inside) -> collect(inside, used);
                case Span.Link(var inside, var _) -> collect(inside, used);
                case Span.Words _, Span.Stated _, Span.Unreadable _, Span.Mark _, Span.Break _ -> {}
            }
        }
    }

    private static String named(FigureRef ref) {
        return (String.join(" ", ref.of()) + " " + ref.subset()).strip();
    }
}
