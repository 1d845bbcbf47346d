package org.plumbline.report.document;

import java.util.List;

/** A piece of a document that stands on its own lines. The set is closed: every rendering shows every kind. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the parts of the report, 2 to 4 below
     * @param anchor unique in the document: letters, digits, dots and hyphens
     */
    record Heading(int level, String anchor, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A paragraph. {@code label} is its own number, such as {@code 1.2.}; empty for none. */
    record Paragraph(String label, List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A list. */
    record Listing(Marks marks, int start, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        /** What stands before each item. */
        public enum Marks {
            BULLETS,
            /** 1. 2. 3. */
            NUMBERS,
            /** (1) (2) (3) */
            NUMBERS_IN_BRACKETS
        }

        public record Item(List<Inline> text) {
            public Item {
                text = List.copyOf(text);
            }
        }
    }

    /** A table. */
    record Tabled(Table table) implements Block {}

    /** A picture of figures, with its table beside it. */
    record Charted(Chart chart, Table table) implements Block {}

    /**
     * A score in a box with what it means.
     *
     * @param rank where its band stands on its scale, 0 for the worst; -1 for none
     * @param ranks how many bands the scale has
     */
    record ScoreBox(
            String scoreLabel,
            List<Inline> score,
            String bandLabel,
            List<Inline> band,
            int rank,
            int ranks,
            List<Inline> about)
            implements Block {
        public ScoreBox {
            score = List.copyOf(score);
            band = List.copyOf(band);
            about = List.copyOf(about);
        }
    }

    /**
     * A rating as a chip that does not rely on colour: its words, and {@code rank + 1} of {@code ranks} marks filled.
     *
     * @param title what is rated; empty when the heading above says it
     * @param rank where the rating stands on its scale, 0 for the worst; -1 for none
     * @param ranks how many ratings the scale has
     */
    record RatingChip(List<Inline> title, List<Inline> rating, int rank, int ranks) implements Block {
        public RatingChip {
            title = List.copyOf(title);
            rating = List.copyOf(rating);
        }
    }

    /** Somebody's words. */
    record Quotation(List<List<Inline>> paragraphs, List<Inline> by) implements Block {
        public Quotation {
            paragraphs = List.copyOf(paragraphs);
            by = List.copyOf(by);
        }
    }

    /** Blocks set apart in a frame, such as a practice example or a standard's text. */
    record Framed(List<Inline> title, List<Block> inside) implements Block {
        public Framed {
            title = List.copyOf(title);
            inside = List.copyOf(inside);
        }
    }

    /** Large numbers side by side, each with what it is and what to hold it against. */
    record KeyFacts(List<Fact> facts) implements Block {
        public KeyFacts {
            facts = List.copyOf(facts);
        }

        /** One of them; the comparator is empty when there is none. */
        public record Fact(
                List<Inline> title,
                List<Inline> value,
                List<Inline> valueOf,
                List<Inline> comparator,
                List<Inline> comparatorOf) {
            public Fact {
                title = List.copyOf(title);
                value = List.copyOf(value);
                valueOf = List.copyOf(valueOf);
                comparator = List.copyOf(comparator);
                comparatorOf = List.copyOf(comparatorOf);
            }
        }
    }

    /** The title page: what it is, of whom, when, and by whom. */
    record Cover(List<Inline> kind, List<Inline> title, List<List<Inline>> lines) implements Block {
        public Cover {
            kind = List.copyOf(kind);
            title = List.copyOf(title);
            lines = List.copyOf(lines);
        }
    }

    /** Names and what they are, one a line: the head of a letter, a list of people. */
    record Pairs(List<Pair> pairs) implements Block {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        public record Pair(List<Inline> name, List<Inline> value) {
            public Pair {
                name = List.copyOf(name);
                value = List.copyOf(value);
            }
        }
    }

    /** Something a reader must not miss, such as that a correction was made. */
    record Notice(List<Inline> text) implements Block {
        public Notice {
            text = List.copyOf(text);
        }
    }

    /** The list of contents stands here: every heading up to this level. */
    record Contents(int depth) implements Block {}

    /** A new page starts here. */
    record PageBreak() implements Block {}
}
