package org.plumbline.report.document;

import java.util.List;

/**
 * A report in one language: all that any rendering of it shows, in order.
 *
 * @param blocks the whole text; headings say what belongs to what
 * @param footnotes in the order of their marks, the first is number 1
 */
public record Document(Head head, List<Block> blocks, List<Footnote> footnotes) {
    public Document {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /** What stands at the foot, and is marked where it belongs with an {@link Inline.Mark} of its number. */
    public record Footnote(int number, List<Inline> text) {
        public Footnote {
            text = List.copyOf(text);
        }
    }
}
