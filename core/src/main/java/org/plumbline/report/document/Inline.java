package org.plumbline.report.document;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {
    record Text(String text) implements Inline {}

    /** A number or word that data give; the source says where it comes from. */
    record Figure(String text, Source source) implements Inline {}

    record Emphasis(List<Inline> inside) implements Inline {
        public Emphasis {
            inside = List.copyOf(inside);
        }
    }

    record Strong(List<Inline> inside) implements Inline {
        public Strong {
            inside = List.copyOf(inside);
        }
    }

    /**
     * A link.
     *
     * @param to an address, or {@code #} and the anchor of a heading of the same document
     */
    record Link(List<Inline> inside, String to) implements Inline {
        public Link {
            inside = List.copyOf(inside);
        }
    }

    /** The mark of a footnote. */
    record Mark(int footnote) implements Inline {}

    /** A line ends here. */
    record Break() implements Inline {}

    /** Plain text as one piece. */
    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /** What it reads when all form is taken away. */
    static String plain(List<Inline> text) {
        var plain = new StringBuilder();
        text.forEach(piece -> plain.append(
                switch (piece) {
                    case Text(var words) -> words;
                    case Figure(var words, var _) -> words;
                    case Emphasis(var inside) -> plain(inside);
                    case Strong(var inside) -> plain(inside);
                    case Link(var inside, var _) -> plain(inside);
                    case Mark _ -> "";
                    case Break() -> " ";
                }));
        return plain.toString();
    }
}
