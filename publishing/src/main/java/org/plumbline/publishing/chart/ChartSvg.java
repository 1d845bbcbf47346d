package org.plumbline.publishing.chart;

import java.util.List;
import java.util.Objects;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Chart.Bars;
import org.plumbline.report.document.Chart.Counts;
import org.plumbline.report.document.Chart.Strip;

/** Draws a chart as SVG that stands alone: no style sheet, no font file, no other resource. */
public final class ChartSvg {
    private ChartSvg() {}

    /** The picture: one {@code svg} element with its own name and description. */
    public static String of(Chart chart) {
        return pictures(chart, Integer.MAX_VALUE).getFirst();
    }

    /**
     * The chart as pictures for pages of paper, 680 wide: several, on one scale, where one would be higher than a page.
     *
     * @param highest how high a picture may be
     */
    public static List<String> pictures(Chart chart, int highest) {
        return switch (chart) {
            case Bars bars -> new BarRows(rows(bars), 100, bars.edges()).pictures(bars, highest);
            case Counts counts -> new BarRows(rows(counts), longest(counts), List.of()).pictures(counts, highest);
            case Strip strip -> List.of(StripDrawing.draw(strip));
        };
    }

    private static List<Row> rows(Bars bars) {
        return bars.bars().stream()
                .map(bar -> new Row(bar.label(), bar.value(), bar.band(), bar.worst(), bar.best(), bar.strong()))
                .toList();
    }

    private static List<Row> rows(Counts counts) {
        return counts.counts().stream()
                .map(count -> new Row(count.label(), count.value(), "", null, null, false))
                .toList();
    }

    private static int longest(Counts counts) {
        return counts.counts().stream()
                .map(count -> count.value().value())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
