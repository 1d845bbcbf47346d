package org.plumbline.broken.score;

import java.util.List;

/** Keeps a percentage as a floating point number. */
public final class FloatingField {
    final List<Integer> met = List.of();
    final double percent = met.size() * 0.5;
}
