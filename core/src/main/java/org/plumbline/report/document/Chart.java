package org.plumbline.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of figures, said as what it shows, not as how it is drawn. */
public sealed interface Chart {
    /** Unique in the document: letters, digits, dots and hyphens. */
    String id();

    /** What it shows, as its caption. */
    String title();

    /** What it says, for those who cannot see it. */
    String alternative();

    /**
     * A number that stands in a picture.
     *
     * @param value null when it is withheld or there is none; then {@code text} says so
     */
    record Value(@Nullable Integer value, Inline.Figure text) {}

    /**
     * Shares from 0 to 100 as bars.
     *
     * @param edges lowest values of the scale's bands, from the second on, for fine lines across; empty for none
     */
    record Bars(String id, String title, String alternative, List<Bar> bars, List<Edge> edges) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
            edges = List.copyOf(edges);
        }

        /**
         * One bar.
         *
         * @param worst the lowest that the value may yet come to; null when it is settled
         * @param best the highest that the value may yet come to; null when it is settled
         * @param strong whether it stands out: a section or headline among its parts
         */
        public record Bar(
                String label,
                Value value,
                String band,
                @Nullable Integer worst,
                @Nullable Integer best,
                boolean strong) {}

        /** Where a band begins. */
        public record Edge(int from, String band) {}
    }

    /** How many there are of each kind, as bars; the longest takes the width. */
    record Counts(String id, String title, String alternative, List<Count> counts) implements Chart {
        public Counts {
            counts = List.copyOf(counts);
        }

        public record Count(String label, Value value) {}
    }

    /**
     * Where a whole number stands on a strip of bands, such as points towards an overall rating.
     *
     * @param most the end of the strip
     * @param bands from the lowest, {@code from} the points that earn each
     * @param here the band that holds
     */
    record Strip(String id, String title, String alternative, Value value, int most, List<Bars.Edge> bands, String here)
            implements Chart {
        public Strip {
            bands = List.copyOf(bands);
        }
    }
}
