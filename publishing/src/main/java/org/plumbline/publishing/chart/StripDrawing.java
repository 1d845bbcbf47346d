package org.plumbline.publishing.chart;

import org.plumbline.report.document.Chart.Bars.Edge;
import org.plumbline.report.document.Chart.Strip;

/** A strip of bands with a mark where the value stands; each whole number has its own place on it. */
final class StripDrawing {
    private static final int MARGIN = 4;
    private static final int TOP = 40;
    private static final int THICK = 36;
    private static final int LEAST_NAME = 100;

    private final Canvas canvas = new Canvas();
    private final Strip strip;
    private final int places;

    private StripDrawing(Strip strip) {
        this.strip = strip;
        // From 0 to the most is one more than the most: a value never stands on an edge between two bands.
        this.places = Math.max(1, strip.most() + 1);
    }

    static String draw(Strip strip) {
        var drawing = new StripDrawing(strip);
        drawing.bands();
        int bottom = drawing.names();
        drawing.mark();
        return drawing.canvas.picture(strip, bottom);
    }

    private void bands() {
        for (int at = 0; at < strip.bands().size(); at++) {
            int from = from(at);
            canvas.box(from, TOP, to(at) - from, THICK, Canvas.WHITE, Canvas.BLACK);
            // The higher the band, the denser its lines: they tell bands apart without colour.
            int step = Math.max(3, 18 / Math.max(1, at));
            for (int x = from + step; at > 0 && x < to(at) - 1; x += step) {
                canvas.line(x, TOP + 1, x, TOP + THICK - 1, Canvas.BLUE, 1, "");
            }
            if (strip.bands().get(at).band().equals(strip.here())) {
                canvas.line(from, TOP + THICK, to(at), TOP + THICK, Canvas.BLACK, 6, "");
            }
        }
    }

    private int names() {
        var names = new Names(Canvas.WIDTH);
        for (int at = 0; at < strip.bands().size(); at++) {
            var lettering = lettering(strip.bands().get(at));
            var lines = lettering.lines(strip.bands().get(at).band(), Math.max(LEAST_NAME, to(at) - from(at) - 8));
            names.place(lines, from(at), lettering);
        }
        int height = names.mostLines() * Lettering.BOLD.leading() + 4;
        for (int at = 0; at < names.placed().size(); at++) {
            var name = names.placed().get(at);
            int top = TOP + THICK + 8 + name.row() * height;
            int middle = top + name.lines().size() * Lettering.BOLD.leading() / 2;
            canvas.text(name.lines(), name.x(), middle, lettering(strip.bands().get(at)), "");
        }
        return TOP + THICK + 12 + names.rows() * height;
    }

    private Lettering lettering(Edge band) {
        return band.band().equals(strip.here()) ? Lettering.BOLD : Lettering.PLAIN;
    }

    private void mark() {
        var text = strip.value().text();
        var value = strip.value().value();
        if (value == null) {
            canvas.figure(text, MARGIN, 14, Lettering.BOLD, "", Canvas.WIDTH - 2 * MARGIN);
            return;
        }
        int x = (x(value) + x(value + 1)) / 2;
        int half = Math.min(Lettering.BOLD.width(text.text()), Canvas.WIDTH - 2) / 2 + 1;
        canvas.figure(text, Math.clamp(x, half, Canvas.WIDTH - half), 12, Lettering.BOLD, "middle", Canvas.WIDTH - 2);
        canvas.shape((x - 9) + ",22 " + (x + 9) + ",22 " + x + "," + (TOP - 1), Canvas.BLACK);
        canvas.line(x, TOP, x, TOP + THICK, Canvas.WHITE, 7, "");
        canvas.line(x, TOP, x, TOP + THICK, Canvas.BLACK, 3, "");
    }

    private int from(int band) {
        return x(strip.bands().get(band).from());
    }

    private int to(int band) {
        return band + 1 < strip.bands().size() ? from(band + 1) : x(places);
    }

    private int x(int place) {
        return MARGIN + Math.clamp(place, 0, places) * (Canvas.WIDTH - 2 * MARGIN) / places;
    }
}
