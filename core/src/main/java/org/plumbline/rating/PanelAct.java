package org.plumbline.rating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/**
 * Something that was done at a ratings panel or for it: what {@code panel.csv} says in one row.
 *
 * @param of what is rated; empty text for a sitting
 * @param rating proposed, or awarded; empty where the panel agreed what the rules give
 * @param computed what the rules gave at that time; empty for no rating
 * @param words the reasons; of a sitting, a note
 * @param sitting the number of the sitting; empty for a proposal
 * @param day of the sitting
 * @param present who of the team was there, by their references
 * @param others who else was there, by post
 */
public record PanelAct(
        Act act,
        Id of,
        String rating,
        String computed,
        String words,
        String sitting,
        String day,
        List<String> present,
        String others,
        String by,
        String at) {
    public PanelAct {
        present = List.copyOf(present);
    }

    /** What can be done. */
    public enum Act {
        /** The panel sat; said again of the same sitting, the last holds. */
        SAT,
        PROPOSED,
        AGREED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Act> called(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }
}
