package org.plumbline.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.markup.Written;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline.Figure;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

/** No number on a page without its source. */
class FiguresTest {
    private static final String DIGITS_ELSEWHERE = """
            //text()[translate(., '0123456789', '') != .]
                [not(ancestor::*[@data-figure])]
                [not(ancestor::*[contains(concat(' ', @class, ' '), ' numbering ')])]
                [not(ancestor::style)]""";

    static Stream<Document> samples() {
        return Stream.of(SampleReport.english(), SampleReport.welshDraft());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_figure_of_a_web_page_says_where_it_comes_from(Document document) {
        var page = Written.of(WebPage.of(document, List.of()));
        assertThat(told(page)).containsExactlyElementsOf(said(Told.all(Figure.class, document)));
        assertThat(page.elements("//svg//*[@data-figure]"))
                .hasSameSizeAs(Told.all(Chart.Value.class, document))
                .allMatch(it -> it.getTagName().equals("text"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_figure_of_a_page_for_paper_says_where_it_comes_from(Document document) {
        var page = Written.of(PrintPage.of(document));
        assertThat(told(page)).containsExactlyElementsOf(said(Told.allButCharts(Figure.class, document)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_other_numbers_are_numbering_or_words_of_the_document(Document document) {
        for (var markup : List.of(WebPage.of(document, List.of()), PrintPage.of(document))) {
            var words = String.join("\n", Told.all(String.class, document));
            assertThat(Written.of(markup).texts(DIGITS_ELSEWHERE))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(words).contains(text));
        }
    }

    private static List<String> told(Written page) {
        return page.elements("//*[@data-figure]").stream()
                .map(FiguresTest::told)
                .toList();
    }

    private static String told(Element figure) {
        return Stream.of("data-figure", "data-form", "data-subset", "data-met", "data-relevant")
                .map(figure::getAttribute)
                .reduce(figure.getTextContent(), (all, one) -> all + "|" + one);
    }

    private static List<String> said(List<Figure> figures) {
        return figures.stream()
                .map(it -> String.join(
                        "|",
                        it.text(),
                        it.source().of(),
                        it.source().form(),
                        it.source().subset(),
                        number(it.source().met()),
                        number(it.source().relevant())))
                .toList();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
