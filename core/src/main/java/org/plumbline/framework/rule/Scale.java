package org.plumbline.framework.rule;

import java.util.List;
import java.util.Optional;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/**
 * A scale of ratings, worst first.
 *
 * @param bands in the order of the values they hold, without gap or overlap once the edition is checked
 */
public record Scale(Id id, List<Band> bands, Grounds grounds) {
    public Scale {
        bands = List.copyOf(bands);
    }

    /** The band that holds a whole value. */
    public Band at(int value) {
        return bands.reversed().stream()
                .filter(band -> band.from() <= value)
                .findFirst()
                .orElse(bands.getFirst());
    }

    /**
     * The band of a part of a whole, by lower edges: the highest band whose {@code from} is at most part / whole of
     * {@code top}, in whole numbers.
     *
     * @param part 0 to {@code whole}
     * @param whole at least 1
     * @param top the value that the whole stands for, 100 for percentages
     */
    public Band at(int part, int whole, int top) {
        return bands.reversed().stream()
                .filter(band -> (long) part * top >= (long) band.from() * whole)
                .findFirst()
                .orElse(bands.getFirst());
    }

    /** The rating with this name, however its letters are cased. */
    public Optional<Band> named(String id) {
        return bands.stream()
                .filter(band -> band.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /** Where the rating stands on the scale, 0 for the worst; -1 when it is not on it. */
    public int rank(String id) {
        return named(id).map(bands::indexOf).orElse(-1);
    }
}
