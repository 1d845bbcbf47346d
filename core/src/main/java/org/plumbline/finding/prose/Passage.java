package org.plumbline.finding.prose;

import java.util.List;

/** A piece of a text that stands on its own lines; {@code line} is where it starts in its file, from 1. */
public sealed interface Passage {
    int line();

    record Paragraph(List<Span> text, int line) implements Passage {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A heading inside the part; {@code level} 2 to 4. */
    record Heading(int level, List<Span> text, int line) implements Passage {
        public Heading {
            text = List.copyOf(text);
        }
    }

    record Listing(boolean numbered, List<Paragraph> items, int line) implements Passage {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Somebody's words, and who said them; {@code by} is empty when nobody is named. */
    record Quotation(List<Paragraph> paragraphs, List<Span> by, int line) implements Passage {
        public Quotation {
            paragraphs = List.copyOf(paragraphs);
            by = List.copyOf(by);
        }
    }
}
