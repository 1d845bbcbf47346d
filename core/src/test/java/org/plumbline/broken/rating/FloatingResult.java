package org.plumbline.broken.rating;

import java.util.List;

/** Gives percentages as floating point numbers. */
public final class FloatingResult {
    private FloatingResult() {}

    public static double[] of(List<Integer> points) {
        return new double[points.size()];
    }
}
