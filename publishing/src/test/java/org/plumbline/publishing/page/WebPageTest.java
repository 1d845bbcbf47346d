package org.plumbline.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.publishing.markup.Written;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

class WebPageTest {
    private static final List<OtherEdition> OTHERS =
            List.of(new OtherEdition("Cymraeg", "cy.html", "cy"), new OtherEdition("PDF", "report.pdf", "en"));

    private static final Written ENGLISH = Written.of(WebPage.of(SampleReport.english(), OTHERS));
    private static final Written DRAFT = Written.of(WebPage.of(SampleReport.welshDraft(), List.of()));

    private static Written page(Block... blocks) {
        return Written.of(WebPage.of(Told.document(blocks), List.of()));
    }

    @Test
    void the_same_document_gives_the_same_bytes_whatever_the_language_of_the_machine() {
        var first = WebPage.of(SampleReport.english(), OTHERS);
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(WebPage.of(SampleReport.english(), OTHERS)).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(WebPage.assets().get("plumbline-report.css"))
                .isEqualTo(WebPage.assets().get("plumbline-report.css"));
    }

    @Test
    void the_language_is_that_of_the_document() {
        assertThat(ENGLISH.values("/html/@*[name()='lang']")).containsExactly("en");
        assertThat(DRAFT.values("/html/@*[name()='lang']")).containsExactly("cy");
    }

    @Test
    void one_title_and_below_it_headings_that_skip_no_level() {
        assertThat(ENGLISH.texts("//h1")).containsExactly("Harbour of Little Sand");
        int before = 1;
        for (var heading : ENGLISH.elements("//main//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]")) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(ENGLISH.elements("//*[@id='people-last']"))
                .singleElement()
                .extracting(Element::getTagName, it -> it.getAttribute("class"))
                .containsExactly("h3", "heading heading-4");
    }

    @Test
    void every_id_is_there_once_and_every_link_within_the_page_leads_to_one() {
        var ids = ENGLISH.values("//@id");
        assertThat(ids).doesNotHaveDuplicates().contains("foreword", "bars", "bars-table", "note_1", "mark_1");
        assertThat(ENGLISH.values("//@href[starts-with(., '#')]"))
                .hasSizeGreaterThan(8)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(ENGLISH.values("//@aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ", -1)));
    }

    @Test
    void the_contents_name_every_heading_down_to_their_depth() {
        assertThat(ENGLISH.texts("//nav//h2")).containsExactly("Contents");
        assertThat(ENGLISH.texts("//nav//li")).containsExactly("Foreword", "1. The lights", "Strengths", "People");
        assertThat(page(Told.paragraph("No list of contents.")).elements("//nav"))
                .isEmpty();
        assertThat(page(new Block.Contents(2)).elements("//nav"))
                .as("contents of nothing")
                .isEmpty();
    }

    @Test
    void a_footnote_is_led_to_and_leads_back() {
        assertThat(ENGLISH.texts("//a[@role='doc-noteref']")).containsExactly("1", "2");
        assertThat(ENGLISH.values("//a[@role='doc-backlink']/@href")).containsExactly("#mark_1", "#mark_2");
        assertThat(ENGLISH.texts("//*[@role='doc-endnotes']/h2")).containsExactly("Notes");
    }

    @Test
    void a_footnote_marked_twice_has_two_marks_and_one_without_a_mark_has_no_link_back() {
        var blocks = List.of(Told.paragraph(new Inline.Mark(1)), Told.paragraph(new Inline.Mark(1)));
        var notes =
                List.of(new Document.Footnote(1, Inline.text("twice")), new Document.Footnote(2, Inline.text("never")));
        var document = new Document(SampleReport.english().head(), blocks, notes);
        var page = Written.of(WebPage.of(document, List.of()));
        assertThat(page.values("//a[@role='doc-noteref']/@id")).containsExactly("mark_1", "mark_1_2");
        assertThat(page.values("//a[@role='doc-backlink']/@href")).containsExactly("#mark_1");
    }

    @Test
    void every_table_has_a_caption_and_every_head_says_what_it_heads() {
        int tables = Told.all(Table.class, SampleReport.english()).size();
        assertThat(ENGLISH.texts("//table/caption")).hasSize(tables).contains("A table that runs over a page");
        assertThat(ENGLISH.elements("//thead//th[@scope='col']")).hasSize(9);
        assertThat(ENGLISH.elements("//tbody/tr"))
                .hasSizeGreaterThan(60)
                .allMatch(row ->
                        ((Element) row.getFirstChild()).getAttribute("scope").equals("row"));
        assertThat(ENGLISH.elements("//div[@class='scroll'][@tabindex='0'][@aria-labelledby]//table"))
                .hasSize(tables);
    }

    @Test
    void a_table_may_have_no_rows_no_caption_and_cells_that_say_nothing() {
        var columns = List.of(new Table.Column(List.of(), false), new Table.Column(Inline.text("Lamps"), true));
        var page = page(
                new Block.Tabled(new Table("none", Inline.text("None"), columns, List.of(), List.of())),
                new Block.Tabled(new Table(
                        "one", List.of(), columns, List.of(List.of(List.of(), Inline.text("few"))), List.of())));
        assertThat(page.elements("//table[@id='none']/tbody")).hasSize(1);
        assertThat(page.elements("//table[@id='none']/tbody/tr")).isEmpty();
        assertThat(page.elements("//th[not(normalize-space())]")).isEmpty();
        assertThat(page.elements("//table[@id='one']/caption")).isEmpty();
    }

    @Test
    void a_chart_has_its_name_its_picture_and_its_table() {
        assertThat(ENGLISH.texts("//figure/figcaption"))
                .containsExactly("Scores of the lights", "Kinds of lamp", "Points towards the overall grade");
        assertThat(ENGLISH.elements("//figure//svg[@role='img'][title][desc]")).hasSize(3);
        assertThat(ENGLISH.texts("//figure/details/summary").getFirst())
                .isEqualTo("The figures of this chart: Scores of the lights");
        assertThat(ENGLISH.elements("//figure/details//table")).hasSize(3);
    }

    @Test
    void marks_beside_a_rating_are_one_for_the_worst_band_and_all_for_the_best() {
        assertThat(ENGLISH.texts("//*[@class='chip']")).containsExactly("Wide awake ●●●●", "Drowsy ●○○○");
        assertThat(ENGLISH.texts("//*[@class='score']")).containsExactly("Score 68%", "Grade Steady ●●○○");
        var none = page(new Block.RatingChip(List.of(), Inline.text("Not rated"), -1, 4));
        assertThat(none.texts("//*[@class='chip']")).containsExactly("Not rated");
    }

    @Test
    void lists_are_marked_as_the_document_says() {
        assertThat(ENGLISH.texts("//ol[contains(@class, 'bracketed')]/li/span[@class='numbering']"))
                .containsExactly("(1)", "(2)");
        assertThat(ENGLISH.values("//ol/@start")).containsExactly("4");
        assertThat(page(new Listing(Listing.Marks.BULLETS, 1, List.of())).elements("//main//ul"))
                .as("a list of nothing")
                .isEmpty();
    }

    @Test
    void a_draft_says_so_at_the_top_and_at_the_edge() {
        assertThat(DRAFT.texts("//*[contains(@class, 'draft') and not(self::body)]"))
                .containsExactly("DRAFFT – heb ei adolygu", "DRAFFT – heb ei adolygu");
        assertThat(DRAFT.values("//meta[@name='robots']/@content")).containsExactly("noindex");
        assertThat(ENGLISH.elements("//*[contains(@class, 'draft')]")).isEmpty();
    }

    @Test
    void the_page_leads_to_the_same_report_elsewhere() {
        assertThat(ENGLISH.texts("//ul[@class='editions']/li")).containsExactly("Cymraeg", "PDF");
        assertThat(ENGLISH.values("//ul[@class='editions']//a/@lang")).containsExactly("cy");
        assertThat(DRAFT.elements("//ul[@class='editions']")).isEmpty();
    }

    @Test
    void the_page_needs_its_style_sheet_and_nothing_else() {
        assertThat(ENGLISH.values("//link[@rel='stylesheet']/@href")).containsExactly("assets/plumbline-report.css");
        assertThat(ENGLISH.elements("//script | //img | //iframe | //*[@src]")).isEmpty();
        var styles = new String(WebPage.assets().get("plumbline-report.css"), StandardCharsets.UTF_8);
        assertThat(WebPage.assets()).containsOnlyKeys("plumbline-report.css");
        assertThat(styles)
                .contains(".govuk-skip-link", ".govuk-table", ".score-box")
                .doesNotContain("@font-face", "url(", "GDS Transport", "sourceMappingURL", "@import");
    }

    @Test
    void awkward_text_is_text() {
        var page = page(Told.paragraph(SampleReport.AWKWARD));
        assertThat(page.texts("//p[@class='govuk-body']/bdi")).containsExactly(SampleReport.AWKWARD);
    }

    @Test
    void what_no_file_may_hold_is_dropped() {
        var page = page(Told.paragraph("a\u0000b\u000B\uD83Dc\u0085\uFFFFd\uDEA4"));
        assertThat(page.texts("//p[@class='govuk-body']")).containsExactly("abcd");
    }

    @Test
    void a_document_of_nothing_is_a_page_with_its_title() {
        assertThat(page().texts("//h1")).containsExactly("Inspection of harbour lights: Harbour of Little Sand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert()", " JavaScript:alert()", "data:text/html,x", "vbscript:x"})
    void an_address_that_runs_something_is_no_link(String address) {
        var page = page(Told.paragraph(new Inline.Link(Inline.text("here"), address)));
        assertThat(page.elements("//main//p//a")).isEmpty();
        assertThat(page.texts("//p[@class='govuk-body']")).containsExactly("here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "mailto:a@example.org", "#foreword", "data/a.csv", "?a:b"})
    void an_address_that_leads_somewhere_is_a_link(String address) {
        var page = page(Told.paragraph(new Inline.Link(Inline.text("here"), address)));
        assertThat(page.values("//main//p//a/@href")).containsExactly(address);
    }
}
