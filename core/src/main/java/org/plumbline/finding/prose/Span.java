package org.plumbline.finding.prose;

import java.util.List;

/** A piece of running text as it was written. */
public sealed interface Span {
    record Words(String text) implements Span {}

    /** A figure to be filled in. */
    record Figure(FigureRef ref) implements Span {}

    /** Words of the writer's own choice that a figure must bear out. */
    record Checked(String words, FigureRef ref) implements Span {}

    /** A number that is about no data of the inspection. */
    record Stated(String words) implements Span {}

    /** A reference that cannot be read. */
    record Unreadable(String written, String what, String remedy) implements Span {}

    record Emphasis(List<Span> inside) implements Span {
        public Emphasis {
            inside = List.copyOf(inside);
        }
    }

    record Strong(List<Span> inside) implements Span {
        public Strong {
            inside = List.copyOf(inside);
        }
    }

    record Link(List<Span> inside, String to) implements Span {
        public Link {
            inside = List.copyOf(inside);
        }
    }

    /** The mark of a footnote. */
    record Mark(String note) implements Span {}

    record Break() implements Span {}

    /** What a reader of the source sees, references as written. */
    static String plain(List<Span> spans) {
        var plain = new StringBuilder();
        for (var span : spans) {
            plain.append(
                    switch (span) {
                        case Words(var text) -> text;
                        case Figure(var ref) -> "{" + ref.written() + "}";
                        case Checked(var words, var ref) -> "[%s]{%s}".formatted(words, ref.written());
                        case Stated(var words) -> "{= %s}".formatted(words);
                        case Unreadable(var written, var _, var _) -> written;
                        case Emphasis(var inside) -> plain(inside);
                        case Strong(var inside) -> plain(inside);
                        case Link(var inside, var _) -> plain(inside);
                        case Mark _ -> "";
                        case Break() -> " ";
                    });
        }
        return plain.toString();
    }
}
