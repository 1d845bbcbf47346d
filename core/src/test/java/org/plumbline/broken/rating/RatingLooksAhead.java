package org.plumbline.broken.rating;

import org.plumbline.publication.Version;

/** Looks ahead from rating to publication. */
public final class RatingLooksAhead {
    private RatingLooksAhead() {}

    public static String of(Version it) {
        return it.digest();
    }
}
