package org.plumbline.server.writing.kept;

import java.util.Optional;
import java.util.stream.Stream;

/** Which texts people write for a report. */
public enum TextKind {
    /** The text of a part of the report. */
    TEXT("texts"),
    FINDING("findings"),
    EXAMPLE("practice-examples"),
    RECOMMENDATION("recommendations");

    private final String word;

    TextKind(String word) {
        this.word = word;
    }

    /** The word for it in addresses, and what the ids of its texts begin with. */
    public String word() {
        return word;
    }

    /** The one with this word. */
    public static Optional<TextKind> called(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The id of one of its texts. */
    public String text(String id) {
        return word + "/" + id;
    }
}
