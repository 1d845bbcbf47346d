package org.plumbline.publishing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.markup.Written;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Chart.Bars;
import org.plumbline.report.document.Chart.Bars.Bar;
import org.plumbline.report.document.Chart.Bars.Edge;
import org.plumbline.report.document.Chart.Counts;
import org.plumbline.report.document.Chart.Counts.Count;
import org.plumbline.report.document.Chart.Strip;
import org.plumbline.report.document.Chart.Value;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

class ChartSvgTest {
    private static final List<Edge> BANDS = List.of(new Edge(0, "Dark"), new Edge(7, "Low"), new Edge(19, "Bright"));

    static List<Chart> samples() {
        return SampleReport.english().blocks().stream()
                .filter(Block.Charted.class::isInstance)
                .map(block -> ((Block.Charted) block).chart())
                .toList();
    }

    static Stream<Chart> empty() {
        return Stream.of(
                new Bars("a", "", "", List.of(), List.of()),
                new Bars("a", "A", "B", List.of(), List.of(new Edge(50, "High"))),
                new Counts("a", "A", "B", List.of()),
                new Counts("a", "A", "B", List.of(new Count("", value(0)))),
                new Strip("a", "A", "B", value(0), 0, List.of(), ""),
                new Strip("a", "A", "B", value(null), -1, BANDS, "Low"));
    }

    private static Value value(@Nullable Integer value) {
        return new Value(value, SampleReport.figure(value == null ? "[c]" : value + "%", "I", null, null));
    }

    private static Bar bar(String label, @Nullable Integer value) {
        return new Bar(label, value(value), "Low", null, null, false);
    }

    private static Written bars(Bar... bars) {
        return drawn(new Bars("b", "Bars", "As bars.", List.of(bars), List.of()));
    }

    private static Written drawn(Chart chart) {
        return Written.of(ChartSvg.of(chart));
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<Element> filled(Written picture) {
        return picture.elements("//rect[@fill='#1d70b8' or @fill='#0b0c0c']");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_chart_gives_the_same_bytes_whatever_the_language_of_the_machine(Chart chart) {
        var first = ChartSvg.of(chart);
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ChartSvg.of(chart)).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @MethodSource({"samples", "empty"})
    void a_picture_has_a_name_and_a_description_and_needs_nothing_else(Chart chart) {
        var picture = drawn(chart);
        assertThat(picture.values("/svg/@role")).containsExactly("img");
        assertThat(picture.values("/svg/@aria-labelledby"))
                .containsExactly("title_%1$s description_%1$s".formatted(chart.id()));
        assertThat(picture.texts("/svg/title[@id='title_%s']".formatted(chart.id())))
                .containsExactly(chart.title());
        assertThat(picture.texts("/svg/desc[@id='description_%s']".formatted(chart.id())))
                .containsExactly(chart.alternative());
        assertThat(picture.elements("//*[@href or @style or @class or self::style or self::image or self::use]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"samples", "empty"})
    void black_grey_white_and_one_blue_are_all_its_colours(Chart chart) {
        assertThat(drawn(chart).values("//@fill | //@stroke"))
                .isSubsetOf(Set.of("#0b0c0c", "#505a5f", "#ffffff", "#1d70b8"));
    }

    @Test
    void a_bar_is_as_highas_its_share() {
        var drawn = filled(bars(bar("all", 100), bar("half", 50), bar("none", 0)));
        assertThat(number(drawn.get(1), "width")).isCloseTo(number(drawn.getFirst(), "width") / 2, within(1));
        assertThat(number(drawn.get(2), "width")).isZero();
    }

    @Test
    void a_value_beyond_the_scale_stays_on_the_picture() {
        var drawn = filled(bars(bar("all", 100), bar("more", 250), bar("less", -50)));
        assertThat(number(drawn.get(1), "width")).isEqualTo(number(drawn.getFirst(), "width"));
        assertThat(number(drawn.get(2), "width")).isZero();
    }

    @Test
    void a_value_that_is_withheld_shows_its_text_and_no_bar() {
        var picture =
                drawn(new Counts("c", "C", "D", List.of(new Count("Oil", value(24)), new Count("Gas", value(null)))));
        assertThat(picture.texts("//text[@data-figure]")).containsExactly("24%", "[c]");
        assertThat(filled(picture)).hasSize(1);
        assertThat(filled(bars(bar("Gas", null)))).isEmpty();
    }

    @Test
    void a_strong_bar_is_thicker_darker_and_its_words_are_bold() {
        var picture = bars(new Bar("Section", value(60), "Low", null, null, true), bar("Part", 60));
        assertThat(filled(picture).stream().map(it -> it.getAttribute("fill"))).containsExactly("#0b0c0c", "#1d70b8");
        assertThat(number(filled(picture).getFirst(), "height"))
                .isGreaterThan(number(filled(picture).get(1), "height"));
        assertThat(picture.texts("//text[@font-weight='bold']")).containsExactly("Section", "60%", "Low");
    }

    @Test
    void what_may_still_change_is_a_whisker_from_worst_to_best() {
        var picture = bars(bar("all", 100), new Bar("open", value(40), "Low", 30, 55, false));
        var scale = number(filled(picture).getFirst(), "width") / 100.0;
        assertThat(picture.elements("//line[@stroke='#0b0c0c'][@stroke-width='2'][@y1=@y2]"))
                .singleElement()
                .satisfies(whisker -> assertThat(number(whisker, "x2") - number(whisker, "x1"))
                        .isCloseTo((int) (25 * scale), within(2)));
        var value = picture.elements("//text[@data-figure]").get(1);
        assertThat(number(value, "x")).isGreaterThan(number(filled(picture).getFirst(), "x") + (int) (55 * scale));
    }

    @Test
    void bands_are_named_at_their_edges_and_names_that_would_meet_stand_in_rows() {
        var edges = List.of(new Edge(45, "Requires improvement"), new Edge(50, "Good"), new Edge(99, "Outstanding"));
        var picture = drawn(new Bars("b", "B", "C", List.of(bar("I", 50)), edges));
        assertThat(picture.elements("//line[@stroke-dasharray]")).hasSize(3);
        var names = picture.elements("//text[@font-size='12']");
        assertThat(names.stream().map(Element::getTextContent))
                .containsExactly("Requires improvement", "Good", "Outstanding");
        assertThat(number(names.getFirst(), "y")).isGreaterThan(number(names.get(1), "y"));
        assertThat(names)
                .allMatch(name -> number(name, "x") + Lettering.SMALL.width(name.getTextContent()) <= Canvas.WIDTH);
    }

    @Test
    void a_highlabel_is_wrapped_and_its_bar_makes_room() {
        var label = "Mae'r goleuadau'n llosgi pan ddylent ".repeat(6).strip();
        var word = "Ŵ".repeat(200);
        var picture = bars(bar(label, 10), bar(word, 20), bar("short", 30));
        var lines = new ArrayList<>(picture.texts("//text[@text-anchor='end']"));
        assertThat(lines).allMatch(line -> Lettering.PLAIN.width(line) <= 210).hasSizeGreaterThan(10);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo((label + word + "short").replace(" ", ""));
        var drawn = filled(picture);
        assertThat(IntStream.range(1, 3))
                .allMatch(at -> number(drawn.get(at), "y") > number(drawn.get(at - 1), "y") + 40);
    }

    @Test
    void what_is_higher_than_a_page_is_several_pictures_on_one_scale_and_no_bar_is_lost() {
        var bars = IntStream.rangeClosed(1, 100)
                .mapToObj(at -> bar("Bar " + at, at))
                .toList();
        var pictures = ChartSvg.pictures(new Bars("b", "B", "C", bars, List.of(new Edge(50, "High"))), 900).stream()
                .map(Written::of)
                .toList();
        assertThat(pictures).hasSizeBetween(2, 5).allSatisfy(picture -> {
            assertThat(number(picture.elements("/svg").getFirst(), "height")).isBetween(100, 902);
            assertThat(picture.texts("//text[@font-size='12']")).containsExactly("High");
        });
        assertThat(pictures.stream().flatMap(picture -> picture.texts("//text[@data-figure]").stream()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(at -> at + "%").toList());
        var drawn =
                pictures.stream().flatMap(picture -> filled(picture).stream()).toList();
        assertThat(number(drawn.get(99), "width")).isCloseTo(2 * number(drawn.get(49), "width"), within(2));
    }

    @Test
    void a_row_that_is_higher_than_a_page_still_has_a_picture() {
        var high = bar("Ŵ".repeat(500), 10);
        assertThat(ChartSvg.pictures(new Bars("b", "B", "C", List.of(high, high), List.of()), 50))
                .hasSize(2);
        assertThat(ChartSvg.pictures(new Bars("b", "B", "C", List.of(), List.of()), 50))
                .hasSize(1);
    }

    @Test
    void the_mark_on_a_strip_stands_within_the_band_that_holds() {
        for (int points : List.of(0, 6, 7, 18, 19, 36)) {
            var picture = drawn(new Strip("s", "S", "T", value(points), 36, BANDS, "Low"));
            var bands = picture.elements("//rect");
            int at = number(picture.elements("//line[@stroke-width='3']").getFirst(), "x1");
            int holds = points < 7 ? 0 : points < 19 ? 1 : 2;
            int from = number(bands.get(holds), "x");
            assertThat(at).as("%d points", points).isBetween(from, from + number(bands.get(holds), "width"));
        }
    }

    @Test
    void bands_of_a_strip_differ_by_how_dense_their_lines_are_and_the_one_that_holds_is_bold() {
        var picture = drawn(new Strip("s", "S", "T", value(14), 36, BANDS, "Low"));
        assertThat(picture.texts("//text[@font-weight='bold']")).containsExactly("Low", "14%");
        var bands = picture.elements("//rect");
        var lines = picture.elements("//line[@stroke='#1d70b8']").stream()
                .map(line -> number(line, "x1"))
                .toList();
        var dense = bands.stream()
                .map(band -> lines.stream()
                                .filter(x -> x > number(band, "x") && x < number(band, "x") + number(band, "width"))
                                .count()
                        / (double) number(band, "width"))
                .toList();
        assertThat(dense.getFirst()).isZero();
        assertThat(dense).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_strip_without_a_value_has_no_mark() {
        var picture = drawn(new Strip("s", "S", "T", value(null), 36, BANDS, ""));
        assertThat(picture.elements("//polygon")).isEmpty();
        assertThat(picture.texts("//text[@data-figure]")).containsExactly("[c]");
    }

    @Test
    void awkward_text_is_text() {
        var picture = drawn(new Counts(
                "c",
                SampleReport.AWKWARD,
                SampleReport.AWKWARD + "\u0000\uD800",
                List.of(new Count(SampleReport.AWKWARD + "\u0007", value(1)))));
        assertThat(picture.texts("/svg/title | /svg/desc")).containsExactly(SampleReport.AWKWARD, SampleReport.AWKWARD);
        assertThat(String.join(" ", picture.texts("//text[@text-anchor='end']")))
                .isEqualTo(SampleReport.AWKWARD);
    }
}
