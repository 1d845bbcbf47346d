package org.plumbline.publishing.chart;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Inline;

/** What a chart is drawn on; whole numbers of units, as plain attributes that every renderer of SVG knows. */
final class Canvas {
    static final int WIDTH = 680;

    static final String BLACK = "#0b0c0c";
    static final String BLUE = "#1d70b8";
    static final String GREY = "#505a5f";
    static final String WHITE = "#ffffff";

    private final Markup drawn = new Markup();

    /** A box. */
    void box(int x, int y, int width, int height, String fill, String edge) {
        drawn.empty(
                "rect",
                "x",
                "" + x,
                "y",
                "" + y,
                "width",
                "" + width,
                "height",
                "" + height,
                "fill",
                fill,
                "stroke",
                edge);
        drawn.line();
    }

    /** A straight line; {@code dashes} is empty for a whole one. */
    void line(int fromX, int fromY, int toX, int toY, String colour, int width, String dashes) {
        drawn.empty(
                "line",
                "x1",
                "" + fromX,
                "y1",
                "" + fromY,
                "x2",
                "" + toX,
                "y2",
                "" + toY,
                "stroke",
                colour,
                "stroke-width",
                "" + width,
                "stroke-dasharray",
                dashes);
        drawn.line();
    }

    /** A shape with corners, as {@code x,y x,y}. */
    void shape(String corners, String fill) {
        drawn.empty("polygon", "points", corners, "fill", fill).line();
    }

    /** Lines of text, the middle of the block at {@code middle}. */
    void text(List<String> lines, int x, int middle, Lettering lettering, String anchor) {
        int baseline = firstBaseline(lines.size(), middle, lettering);
        for (var line : lines) {
            drawn.element("text", line, at(x, baseline, lettering, anchor)).line();
            baseline += lettering.leading();
        }
    }

    /** A figure, with its source, in one line; pressed together when it is wider than {@code most}. */
    void figure(Inline.Figure figure, int x, int middle, Lettering lettering, String anchor, int most) {
        boolean fits = lettering.width(figure.text()) <= most;
        drawn.figure(
                        "text",
                        figure,
                        at(
                                x,
                                firstBaseline(1, middle, lettering),
                                lettering,
                                anchor,
                                "textLength",
                                fits ? "" : "" + most,
                                "lengthAdjust",
                                fits ? "" : "spacingAndGlyphs"))
                .line();
    }

    private static int firstBaseline(int lines, int middle, Lettering lettering) {
        // Letters without a tail stand about three quarters of their size above the line.
        return middle - (lines - 1) * lettering.leading() / 2 + lettering.size() * 3 / 8;
    }

    private static String[] at(int x, int baseline, Lettering lettering, String anchor, String... more) {
        var place = Stream.of(
                "x", "" + x,
                "y", "" + baseline,
                "font-size", "" + lettering.size(),
                "font-weight", lettering.bold() ? "bold" : "",
                "text-anchor", anchor);
        return Stream.concat(place, Stream.of(more)).toArray(String[]::new);
    }

    /** The picture of all that was drawn. */
    String picture(Chart chart, int height) {
        // Ids of a document never have a low line, so these cannot meet one.
        var title = "title_" + chart.id();
        var description = "description_" + chart.id();
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "width",
                        "" + WIDTH,
                        "height",
                        "" + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        title + " " + description,
                        "font-family",
                        "DejaVu Sans, Arial, sans-serif",
                        "fill",
                        BLACK)
                .line()
                .element("title", chart.title(), "id", title)
                .element("desc", chart.alternative(), "id", description)
                .line()
                .trusted(drawn.written())
                .close()
                .written();
    }
}
