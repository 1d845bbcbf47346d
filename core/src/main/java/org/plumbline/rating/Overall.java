package org.plumbline.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overall rating of a service.
 *
 * @param points the points of the awarded ratings, added
 * @param of the most they could have been
 * @param computed the rating that the points earn; null when there is none
 * @param awarded what holds: the panel's rating, else the computed one
 * @param worst the computed rating at the worst; null when that is none, or nothing can change it
 * @param best the computed rating at the best; null when that is none, or nothing can change it
 * @param because how it came about, step by step
 */
public record Overall(
        int points,
        int of,
        @Nullable String computed,
        @Nullable String awarded,
        @Nullable String worst,
        @Nullable String best,
        List<String> because) {
    public Overall {
        because = List.copyOf(because);
    }

    /** Whether something missing could still change it. */
    public boolean isProvisional() {
        return worst != null || best != null;
    }
}
