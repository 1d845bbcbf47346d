package org.plumbline.rating;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;

/**
 * An edge between two ratings that a percentage stands near.
 *
 * @param from the rating that begins at the edge
 * @param below the rating under it
 * @param points how many percentage points above the edge; negative for below it
 */
public record Edge(Band from, Band below, int points) {
    /**
     * The edges of a scale that a percentage stands near; an edge is the lowest value of a band other than the lowest.
     *
     * @param most how many points away still is near
     */
    public static List<Edge> near(int percent, Scale scale, int most) {
        var bands = scale.bands();
        return IntStream.range(1, bands.size())
                .mapToObj(at -> new Edge(
                        bands.get(at),
                        bands.get(at - 1),
                        percent - bands.get(at).from()))
                .filter(edge -> Math.abs(edge.points()) <= most)
                .toList();
    }
}
