package org.plumbline.publishing.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Chart.Value;

/**
 * A bar with what stands to its left and right.
 *
 * @param worst the lowest that the value may yet come to; null when it is settled
 * @param best the highest that the value may yet come to; null when it is settled
 */
record Row(
        String label,
        Value value,
        String band,
        @Nullable Integer worst,
        @Nullable Integer best,
        boolean strong) {
    static final int LABEL_WIDTH = 210;

    private static final int BAND_WIDTH = 130;
    private static final int GAP = 10;

    Lettering lettering() {
        return strong ? Lettering.BOLD : Lettering.PLAIN;
    }

    List<String> labelLines() {
        return lettering().lines(label, LABEL_WIDTH);
    }

    List<String> bandLines() {
        return lettering().lines(band, BAND_WIDTH);
    }

    /** From the row above to the row below. */
    int height() {
        int lines = Math.max(1, Math.max(labelLines().size(), bandLines().size()));
        return lines * lettering().leading() + GAP;
    }

    /** As far as anything of it is drawn. */
    int reach() {
        return Math.max(orNothing(value.value()), Math.max(orNothing(best), orNothing(worst)));
    }

    private static int orNothing(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
