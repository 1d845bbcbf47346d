package org.plumbline.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * What a list of cases is made of, counted, for a page to draw.
 *
 * @param cases how many there are
 * @param parts by unit, by area when the service has any, then by every attribute in the edition's order
 */
public record Profile(int cases, List<Part> parts) {
    public Profile {
        parts = List.copyOf(parts);
    }

    /** What a part counts by. */
    public enum By {
        UNIT,
        AREA,
        FLAG,
        CHOICE,
        NUMBER,
        DATE,
        WORDS
    }

    /**
     * The cases counted by one thing.
     *
     * @param id of the attribute; {@code unit} or {@code area} for the others
     * @param title in the edition's languages
     * @param counts the kinds in the edition's order, each there even when no case is of it; none of words
     * @param missing cases of which the records do not say it, or say what cannot be
     * @param range of numbers and dates; null for the others, and when no case has any
     */
    public record Part(
            Id id,
            By by,
            Words title,
            List<Count> counts,
            int missing,
            @Nullable Range range) {
        public Part {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many cases are of one kind.
     *
     * @param kind a value, {@code 10-12} or {@code 2018-09}
     */
    public record Count(String kind, Words title, int cases) {}

    /** The least, the middle and the most: of an even number of cases the middle is the lower of the two. */
    public record Range(String least, String median, String most) {}
}
