package org.plumbline.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * The rating of one standard, criterion or theme of the whole service.
 *
 * @param computed what the rules give, or for a judged standard what people judged; null while there is none
 * @param awarded what holds: the panel's rating, else the computed one
 * @param worst what it could yet come to at the worst; null when that is no rating, or nothing can change it
 * @param best what it could yet come to at the best; null when that is no rating, or nothing can change it
 * @param because how it came about, step by step
 * @param flags why people should look at it again
 */
public record Rating(
        Id id,
        @Nullable String computed,
        @Nullable String awarded,
        @Nullable String worst,
        @Nullable String best,
        List<String> because,
        List<Flag> flags) {
    public Rating {
        because = List.copyOf(because);
        flags = List.copyOf(flags);
    }

    /** Whether something missing could still change it. */
    public boolean isProvisional() {
        return worst != null || best != null;
    }
}
