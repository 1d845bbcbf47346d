package org.plumbline.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.publishing.chart.ChartSvg;
import org.plumbline.publishing.markup.Written;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

class PrintPageTest {
    private static final Written ENGLISH = Written.of(PrintPage.of(SampleReport.english()));
    private static final Written DRAFT = Written.of(PrintPage.of(SampleReport.welshDraft()));

    private static Written page(Block... blocks) {
        return Written.of(PrintPage.of(Told.document(blocks)));
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(PrintPage.of(SampleReport.english())).isEqualTo(PrintPage.of(SampleReport.english()));
    }

    @Test
    void the_head_says_what_a_file_for_everybody_must_say() {
        assertThat(ENGLISH.values("/html/@*[name()='lang']")).containsExactly("en");
        assertThat(ENGLISH.texts("/html/head/title"))
                .containsExactly("Inspection of harbour lights: Harbour of Little Sand");
        for (var name : List.of("description", "subject", "author")) {
            assertThat(ENGLISH.values("/html/head/meta[@name='%s']/@content".formatted(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void nothing_is_to_be_fetched() {
        assertThat(ENGLISH.values("//@src")).allMatch(src -> src.startsWith("data:image/svg+xml;base64,"));
        assertThat(ENGLISH.elements("//link | //script")).isEmpty();
    }

    @Test
    void every_link_says_where_it_leads_and_leads_there() {
        assertThat(ENGLISH.elements("//a[not(@title)]")).isEmpty();
        var ids = ENGLISH.values("//@id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ENGLISH.values("//@href[starts-with(., '#')]"))
                .hasSizeGreaterThan(8)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void bookmarks_stand_one_within_another_as_the_headings_do() {
        assertThat(ENGLISH.values("/html/head/bookmarks/bookmark/@name"))
                .containsExactly("Foreword", "1. The lights", "People");
        assertThat(ENGLISH.values("/html/head/bookmarks/bookmark/bookmark/@name"))
                .containsExactly("Strengths", "Last words");
        assertThat(ENGLISH.values("//bookmark/bookmark/bookmark/@name")).containsExactly("Charts");
        assertThat(page(Told.paragraph("no headings")).elements("//bookmarks")).isEmpty();
    }

    @Test
    void headings_of_one_level_have_one_depth_and_none_is_skipped() {
        var levels = List.of(2, 1, 4, 4, 3, 1, 2, 3);
        var headings = IntStream.range(0, levels.size())
                .mapToObj(at -> new Block.Heading(levels.get(at), "h" + at, Inline.text("Heading")))
                .toArray(Block[]::new);
        assertThat(page(headings).elements("//*[starts-with(@id, 'h')]").stream()
                        .map(Element::getTagName))
                .containsExactly("h2", "h2", "h3", "h3", "h3", "h2", "h3", "h4");
    }

    @Test
    void the_contents_stand_where_the_document_has_them() {
        assertThat(ENGLISH.texts("//div[@class='contents']//a"))
                .containsExactly("Foreword", "1. The lights", "Strengths", "People");
    }

    @Test
    void page_numbers_are_said_in_the_words_of_the_document() {
        assertThat(style(ENGLISH)).contains("\"Page \" counter(page) \" of \" counter(pages) \"\"");
        assertThat(style(DRAFT)).contains("\"Tudalen \" counter(page) \" o \" counter(pages) \"\"");
    }

    @Test
    void a_draft_says_so_on_every_page_and_on_the_cover() {
        assertThat(style(DRAFT).split("content: \"DRAFFT \\\\2013  heb ei adolygu\"", -1))
                .hasSize(3);
        assertThat(style(ENGLISH)).doesNotContain("DRAFFT").contains("@top-center { content: none");
    }

    @Test
    void nothing_in_a_title_ends_the_style_sheet() {
        var head = SampleReport.english().head();
        var title = "</style> \" } ]]> \\ \n" + SampleReport.AWKWARD;
        var awkward = new Head("en", title, title, title, title, head.date(), "id", title, head.words());
        var page = Written.of(PrintPage.of(new Document(awkward, List.of(), List.of())));
        assertThat(page.texts("//style")).hasSize(1);
        assertThat(style(page)).doesNotContain("</style>", "<Sons>");
        assertThat(page.texts("//h1").getFirst()).contains(SampleReport.AWKWARD);
    }

    @Test
    void a_chart_is_a_picture_that_says_what_it_shows() {
        var charts = Told.all(Chart.class, SampleReport.english());
        assertThat(ENGLISH.values("//img/@alt"))
                .containsExactlyElementsOf(
                        charts.stream().map(Chart::alternative).toList());
        assertThat(ENGLISH.values("//img/@src").stream().map(PrintPageTest::decoded))
                .containsExactlyElementsOf(charts.stream().map(ChartSvg::of).toList());
        assertThat(ENGLISH.texts("//*[@class='chart-table']")).hasSameSizeAs(charts);
    }

    @Test
    void no_sheet_is_empty() {
        var page = page(
                new Block.PageBreak(),
                Told.paragraph("one"),
                new Block.PageBreak(),
                new Block.PageBreak(),
                Told.paragraph("two"),
                new Block.PageBreak());
        assertThat(page.texts("//div[@class='sheet']/p")).containsExactly("one", "two");
        assertThat(page.elements("//div[@class='sheet']")).hasSize(2);
    }

    @Test
    void a_document_without_a_cover_begins_with_its_title() {
        assertThat(page(Told.paragraph("Dear all")).texts("//div[@class='sheet']/*"))
                .containsExactly("Inspection of harbour lights: Harbour of Little Sand", "Dear all");
        assertThat(ENGLISH.texts("//div[@class='cover']/h1")).containsExactly("Harbour of Little Sand");
    }

    @Test
    void what_no_file_may_hold_is_dropped() {
        var page = page(new Block.Heading(1, "a", Inline.text("a\u0000b\uD83Dc")));
        assertThat(page.texts("//h2")).containsExactly("abc");
        assertThat(page.values("//bookmark/@name")).containsExactly("abc");
    }

    private static String style(Written page) {
        return page.texts("//style").getFirst();
    }

    private static String decoded(String address) {
        return new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }
}
