package org.plumbline.scenario;

import org.jspecify.annotations.Nullable;

/** What a rating comes to, in a form that tests compare. */
public sealed interface Rated {
    /** Nothing can change it. */
    record Settled(String rating) implements Rated {}

    /** What is missing could still change it; an end may be "not rated". */
    record Provisional(String worst, String best) implements Rated {}

    /** There is none, and nothing missing could make one. */
    record NotRated() implements Rated {}

    static Rated rated(String rating) {
        return new Settled(rating);
    }

    static Rated provisional(String worst, String best) {
        return new Provisional(worst, best);
    }

    static Rated notRated() {
        return new NotRated();
    }

    static Rated of(@Nullable String computed, @Nullable String worst, @Nullable String best) {
        if (worst != null || best != null) {
            return new Provisional(or(worst), or(best));
        }
        return computed == null ? new NotRated() : new Settled(computed);
    }

    private static String or(@Nullable String rating) {
        return rating == null ? "not rated" : rating;
    }
}
