package org.plumbline.rating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * Every rating of an inspection.
 *
 * @param ratings in the order of the edition's rules; empty when it has none
 * @param overall null when the edition has none
 */
public record Ratings(List<Rating> ratings, @Nullable Overall overall) {
    public Ratings {
        ratings = List.copyOf(ratings);
    }

    /** The rating of a standard, criterion or theme. */
    public Optional<Rating> rating(Id id) {
        return ratings.stream().filter(rating -> rating.id().equals(id)).findFirst();
    }
}
