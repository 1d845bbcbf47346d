package org.plumbline.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Listing;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import org.plumbline.scenario.SampleReport;

/** Text and blocks that are easily got wrong. */
class WordEdgesTest {
    private static Docx docx(Block... blocks) throws Exception {
        var sample = SampleReport.english();
        return new Docx(WordFile.of(new Document(sample.head(), List.of(blocks), sample.footnotes())));
    }

    private static Block text(String text) {
        return new Block.Paragraph("", Inline.text(text));
    }

    private static Table table(int rows) {
        var columns = List.of(new Table.Column(Inline.text("A"), false), new Table.Column(Inline.text("B"), true));
        var row = List.of(Inline.text("a"), Inline.text("1"));
        return new Table("t", Inline.text("T"), columns, java.util.Collections.nCopies(rows, row), List.of());
    }

    @Test
    void markup_welsh_letters_emoji_and_marks_of_direction_stay_as_they_are() throws Exception {
        var docx = docx(text(SampleReport.AWKWARD), new Block.Heading(1, "a", Inline.text(SampleReport.AWKWARD)));
        assertThat(docx.paragraphs("BodyText")).containsExactly(SampleReport.AWKWARD);
        assertThat(docx.paragraphs("Heading1")).containsExactly(SampleReport.AWKWARD);
    }

    @Test
    void what_no_xml_may_hold_is_dropped() throws Exception {
        assertThat(docx(text("a\u0000b\u0007c\uD83Dd\uFFFEe")).paragraphs("BodyText"))
                .containsExactly("abcde");
    }

    @Test
    void spaces_at_the_ends_of_pieces_stay() throws Exception {
        var pieces =
                List.<Inline>of(new Inline.Text("a "), new Inline.Strong(Inline.text(" b ")), new Inline.Text("  c"));
        assertThat(docx(new Block.Paragraph("1.", pieces)).paragraphs("NumberedParagraph"))
                .containsExactly("1.a  b   c");
    }

    @Test
    void long_anchors_and_anchors_that_look_alike_get_bookmarks_of_their_own() throws Exception {
        var docx = docx(
                new Block.Heading(1, "x".repeat(200), Inline.text("A")),
                new Block.Heading(1, "x".repeat(199), Inline.text("B")),
                new Block.Heading(2, "a.b", Inline.text("C")),
                new Block.Heading(2, "a-b", Inline.text("D")),
                new Block.Framed(List.of(), List.of(new Block.Heading(3, "in", Inline.text("E")))),
                new Block.Contents(4));
        var names = docx.all("word/document.xml", Docx.W, "bookmarkStart").stream()
                .map(it -> it.getAttributeNS(Docx.W, "name"))
                .toList();
        assertThat(names)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.length() <= 40 && it.matches("[A-Za-z]\\w*"));
        assertThat(docx.paragraphs("TOC3")).containsExactly("E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.org/a b", "file:///etc", "nowhere", "#nowhere", ""})
    void a_link_that_is_not_safe_or_leads_nowhere_is_its_words(String to) throws Exception {
        var docx = docx(new Block.Paragraph("", List.of(new Inline.Link(Inline.text("here"), to))));
        assertThat(docx.paragraphs("BodyText")).containsExactly("here");
        assertThat(docx.all("word/document.xml", Docx.W, "hyperlink")).isEmpty();
        assertThat(docx.entries)
                .satisfies(it -> assertThat(new String(
                                docx.bytes("word/_rels/document.xml.rels"), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("External"));
    }

    @Test
    void a_link_within_a_link_is_its_words_and_an_address_is_kept_once() throws Exception {
        var inner = new Inline.Link(Inline.text("b"), "https://example.org/");
        var outer = new Inline.Link(List.of(new Inline.Text("a"), inner), "https://example.org/");
        var docx = docx(new Block.Paragraph("", List.of(outer, outer)));
        assertThat(docx.all("word/document.xml", Docx.W, "hyperlink")).hasSize(2);
        assertThat(docx.all("word/_rels/document.xml.rels", Docx.RELATIONS, "Relationship"))
                .filteredOn(it -> it.getAttribute("TargetMode").equals("External"))
                .hasSize(1);
    }

    @Test
    void the_second_mark_of_a_footnote_leads_to_the_first_and_an_unknown_one_is_a_number() throws Exception {
        var docx = docx(new Block.Paragraph("", List.of(new Inline.Mark(1), new Inline.Mark(1), new Inline.Mark(9))));
        assertThat(docx.all("word/document.xml", Docx.W, "footnoteReference")).hasSize(1);
        assertThat(docx.all("word/document.xml", Docx.W, "hyperlink"))
                .extracting(it -> it.getAttributeNS(Docx.W, "anchor"))
                .containsExactly("note_1");
        assertThat(docx.paragraphs("BodyText")).containsExactly("19");
    }

    @Test
    void the_mark_of_a_footnote_in_a_rating_is_kept() throws Exception {
        var rating = List.<Inline>of(new Inline.Text("Good"), new Inline.Mark(2));
        var docx = docx(new Block.RatingChip(List.of(), rating, 1, 2));
        assertThat(docx.all("word/document.xml", Docx.W, "footnoteReference")).hasSize(1);
    }

    @Test
    void a_page_break_starts_the_next_block_on_a_page_and_leaves_no_empty_page() throws Exception {
        var docx = docx(
                new Block.PageBreak(),
                new Block.PageBreak(),
                text("first"),
                new Block.PageBreak(),
                new Block.Tabled(table(1)),
                new Block.PageBreak(),
                new Block.Pairs(List.of(new Block.Pairs.Pair(Inline.text("n"), Inline.text("v")))),
                new Block.PageBreak());
        assertThat(docx.all("word/document.xml", Docx.W, "pageBreakBefore")).hasSize(3);
        assertThat(docx.all("word/document.xml", Docx.W, "br")).isEmpty();
    }

    @Test
    void two_tables_never_touch_and_every_cell_ends_with_a_paragraph() throws Exception {
        var nested = new Block.Framed(
                List.of(), List.of(new Block.Tabled(table(1)), new Block.Framed(Inline.text("t"), List.of())));
        var docx = docx(new Block.Tabled(table(1)), nested, new Block.KeyFacts(List.of()));
        for (var table : docx.all("word/document.xml", Docx.W, "tbl")) {
            assertThat(table.getNextSibling().getNodeName()).isNotEqualTo("w:tbl");
        }
        for (var cell : docx.all("word/document.xml", Docx.W, "tc")) {
            var last = cell.getLastChild();
            while (last.getNodeType() != org.w3c.dom.Node.ELEMENT_NODE) {
                last = last.getPreviousSibling();
            }
            assertThat(last.getNodeName()).isEqualTo("w:p");
        }
    }

    @Test
    void nothing_where_something_may_be_missing_is_fine() {
        var none = List.<Inline>of();
        assertThatCode(() -> docx(
                        new Block.Cover(none, none, List.of()),
                        new Block.Contents(3),
                        new Block.Heading(1, "a", none),
                        new Block.Paragraph("", none),
                        new Listing(Listing.Marks.BULLETS, 1, List.of()),
                        new Block.Tabled(table(0)),
                        new Block.ScoreBox("", none, "", none, -1, 0, none),
                        new Block.RatingChip(none, none, -1, 0),
                        new Block.Quotation(List.of(), none),
                        new Block.Framed(none, List.of()),
                        new Block.KeyFacts(List.of()),
                        new Block.Pairs(List.of()),
                        new Block.Notice(none)))
                .doesNotThrowAnyException();
        assertThatCode(() -> docx()).doesNotThrowAnyException();
    }

    @Test
    void a_document_without_a_cover_has_its_number_on_the_first_page_too() throws Exception {
        var docx = docx(text("a"));
        assertThat(docx.all("word/document.xml", Docx.W, "titlePg")).isEmpty();
        assertThat(docx.entries).doesNotContainKey("word/header2.xml");
    }
}
