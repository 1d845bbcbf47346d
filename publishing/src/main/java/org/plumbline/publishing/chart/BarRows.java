package org.plumbline.publishing.chart;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Chart.Bars.Edge;

/** Bars that lie one under another, all on one scale: label, bar, value at its end, band. */
final class BarRows {
    private static final int GAP = 10;
    private static final int EDGE_NAME = 170;
    private static final int LEAST_PLOT = 150;

    private final List<Row> rows;
    private final List<Edge> edges;
    private final int most;
    private final int left = Row.LABEL_WIDTH + GAP;
    private final int right;
    private final int bandAt;
    private Canvas canvas = new Canvas();

    /**
     * @param most the value whose bar takes the width
     * @param edges where the bands begin
     */
    BarRows(List<Row> rows, int most, List<Edge> edges) {
        this.rows = rows;
        this.edges = edges;
        this.most = Math.max(1, most);
        int band = widest(rows.stream().flatMap(row -> row.bandLines().stream()).toList());
        int value = widest(rows.stream().map(row -> row.value().text().text()).toList());
        bandAt = Canvas.WIDTH - band;
        // A long text in place of a value must not squeeze the bars away.
        right = Math.max(left + LEAST_PLOT, bandAt - (band > 0 ? GAP : 0) - value - 6);
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Lettering.BOLD::width).max().orElse(0);
    }

    /** The bars as one picture, or as several no higher than this where that is possible. */
    List<String> pictures(Chart chart, int highest) {
        var pictures = new ArrayList<String>();
        int first = 0;
        do {
            int end = end(first, highest);
            pictures.add(picture(chart, rows.subList(first, end)));
            first = end;
        } while (first < rows.size());
        return pictures;
    }

    /** Where a picture ends that begins with a row: it has at least that one. */
    private int end(int first, int highest) {
        int end = first;
        for (int height = namesHeight(names()); end < rows.size(); end++) {
            height += rows.get(end).height();
            if (height > highest && end > first) {
                break;
            }
        }
        return end;
    }

    private String picture(Chart chart, List<Row> shown) {
        canvas = new Canvas();
        int top = namesHeight(names());
        int bottom = top + shown.stream().mapToInt(Row::height).sum();
        edges(top, bottom);
        int at = top;
        for (var row : shown) {
            row(row, at);
            at += row.height();
        }
        canvas.line(left, top, left, bottom, Canvas.BLACK, 1, "");
        return canvas.picture(chart, bottom + 2);
    }

    private Names names() {
        var names = new Names(Canvas.WIDTH);
        for (var edge : edges) {
            names.place(Lettering.SMALL.lines(edge.band(), EDGE_NAME), x(edge.from()) + 3, Lettering.SMALL);
        }
        return names;
    }

    private static int namesHeight(Names names) {
        return names.rows() * nameHeight(names) + 4;
    }

    private static int nameHeight(Names names) {
        return names.mostLines() * Lettering.SMALL.leading();
    }

    /** A fine line from the name of each band down; the first row of names stands nearest to the bars. */
    private void edges(int top, int bottom) {
        var names = names();
        int height = nameHeight(names);
        for (int at = 0; at < edges.size(); at++) {
            int x = x(edges.get(at).from());
            int from = (names.rows() - 1 - names.placed().get(at).row()) * height;
            canvas.line(x, from, x, bottom, Canvas.GREY, 1, "2 3");
        }
        for (var name : names.placed()) {
            int nameBottom = top - 4 - name.row() * height;
            int nameHeight = name.lines().size() * Lettering.SMALL.leading();
            canvas.box(name.x() - 1, nameBottom - nameHeight, name.width() + 2, nameHeight, Canvas.WHITE, "");
            canvas.text(name.lines(), name.x(), nameBottom - nameHeight / 2, Lettering.SMALL, "");
        }
    }

    private void row(Row row, int top) {
        int middle = top + row.height() / 2;
        canvas.text(row.labelLines(), Row.LABEL_WIDTH, middle, row.lettering(), "end");
        var value = row.value().value();
        if (value != null) {
            int thick = row.strong() ? 20 : 14;
            var fill = row.strong() ? Canvas.BLACK : Canvas.BLUE;
            canvas.box(left, middle - thick / 2, x(value) - left, thick, fill, "");
        }
        whisker(row, middle);
        var text = row.value().text();
        int valueAt = x(row.reach()) + 6;
        // White, so that no line of an edge runs through the letters.
        int room = bandAt - (bandAt < Canvas.WIDTH ? GAP : 0) - valueAt;
        int width = Math.min(room, row.lettering().width(text.text()));
        canvas.box(valueAt - 1, middle - 8, width + 2, 16, Canvas.WHITE, "");
        canvas.figure(text, valueAt, middle, row.lettering(), "", room);
        canvas.text(row.bandLines(), bandAt, middle, row.lettering(), "");
    }

    private void whisker(Row row, int middle) {
        if (row.worst() == null || row.best() == null) {
            return;
        }
        int from = x(row.worst());
        int to = x(row.best());
        // White around black: it shows on a bar and beside it.
        for (int grow : List.of(1, 0)) {
            var colour = grow == 1 ? Canvas.WHITE : Canvas.BLACK;
            canvas.line(from - grow, middle, to + grow, middle, colour, 2 + 2 * grow, "");
            canvas.line(from, middle - 6 - grow, from, middle + 6 + grow, colour, 2 + 2 * grow, "");
            canvas.line(to, middle - 6 - grow, to, middle + 6 + grow, colour, 2 + 2 * grow, "");
        }
    }

    private int x(int value) {
        return left + Math.clamp(value, 0, most) * (right - left) / most;
    }
}
