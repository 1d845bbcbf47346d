package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Table;
import org.plumbline.scenario.SampleReport;

class PdfTextTest {
    @Test
    void a_screen_reader_says_all_in_the_order_of_the_document() throws Exception {
        assertThat(ReadAloud.of(Pdf.of(SampleReport.english(), List.of())))
                .containsSubsequence(
                        "[Document]",
                        "Inspection of harbour lights",
                        "[H1]Harbour of Little Sand",
                        "May 2031",
                        "[H2]Foreword",
                        "Corrected on 3 June 2031",
                        "[P]The lamps were lit in 68% of the nights[Link]1",
                        "just over two-thirds; well done.",
                        "[P]Tŷ Ŵyn & <Sons>",
                        "Contents",
                        "[P][Link]Foreword",
                        "[H2]1. The lights",
                        "1.1.",
                        "[Link]the foreword",
                        "[P]Score 68%",
                        "[P]Grade Steady",
                        "Wide awake",
                        "Drowsy",
                        "[H3]Strengths",
                        "[L][LI]",
                        "(1)",
                        "Six of the eight bells rang.",
                        "[LI][Lbl]",
                        "[LBody]Oil was clean.",
                        "[Lbl]4.",
                        "[BlockQuote][P]I never saw it dark.",
                        "A fisher",
                        "A light that made a difference",
                        "And back.",
                        "554",
                        "Little Sand",
                        "23,635",
                        "[H4]Charts",
                        "[P]Scores of the lights",
                        "[Figure]The lamps score 68%, the bells 42%, and the bells may still change.",
                        "[Table]",
                        "[THead][TR][TH]What[TH]Score[TH]Grade",
                        "[TBody][TR][TH]I The lights[TD]68%[TD]Steady",
                        "[Figure]Most lamps burn oil.",
                        "[Figure]14 of 36 points: Low.",
                        "[H2]People",
                        "Lead inspector",
                        "Last words",
                        "[Table][Caption]A table that runs over a page[THead][TR][TH]Night[TH]Lamps",
                        "[TBody][TR][TH]Night 1[TD]7",
                        "[TR][TH]Night 60[TD]20",
                        "Notes",
                        "Counted over all lights that burned.",
                        "[Link]the almanac");
    }

    @Test
    void the_eye_meets_the_same_with_numbered_pages() throws Exception {
        var pages = PageText.of(Pdf.of(SampleReport.english(), List.of()));
        assertThat(String.join(" ", pages))
                .containsSubsequence(
                        "Harbour of Little Sand",
                        "Foreword",
                        "The lamps were lit in 68% of the nights",
                        "1. The lights",
                        "Scores of the lights",
                        "People",
                        "Night 60");
        assertThat(pages).noneSatisfy(page -> assertThat(page).contains("DRAFFT"));
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Page %d of %d".formatted(page, pages.size()));
        }
    }

    @Test
    void every_page_of_a_draft_says_so() throws Exception {
        assertThat(PageText.of(Pdf.of(SampleReport.welshDraft(), List.of())))
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).contains("DRAFFT – heb ei adolygu"));
    }

    @Test
    void a_table_over_several_pages_says_its_columns_on_each() throws Exception {
        assertThat(PageText.of(Pdf.of(SampleReport.english(), List.of())))
                .filteredOn(page -> page.contains("Night 1 ") || page.contains("Night 60 "))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("Night Lamps Night"));
    }

    @Test
    void no_letter_stands_on_another_or_outside_the_page() throws Exception {
        assertThat(PageText.misplaced(Pdf.of(SampleReport.welshDraft(), List.of())))
                .isEmpty();
        assertThat(PageText.misplaced(Pdf.of(HardReport.english(), List.of()))).isEmpty();
    }

    @Test
    void letters_on_another_or_outside_the_page_are_found() throws Exception {
        assertThat(PageText.misplaced(PlainPage.pdf("<p style='margin-bottom: -36px'>One</p><p>Two</p>")))
                .isNotEmpty();
        assertThat(PageText.misplaced(
                        PlainPage.pdf("<p style='white-space: nowrap'>%s</p>".formatted("x ".repeat(99)))))
                .isNotEmpty();
    }

    @Test
    void no_heading_stands_last_on_its_page() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int part = 1; part <= 60; part++) {
            blocks.add(new Block.Heading(2, "part-" + part, Inline.text("Heading " + part)));
            blocks.add(new Block.Paragraph("", Inline.text("Some words. ".repeat(7 * part))));
        }
        var pages = PageText.of(pdf(blocks));
        assertThat(pages)
                .hasSizeGreaterThan(8)
                .noneSatisfy(page -> assertThat(page).containsPattern("Heading \\d+ Inspection of harbour lights"));
    }

    @Test
    void a_short_table_stays_with_its_caption_on_one_page() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int table = 1; table <= 30; table++) {
            blocks.add(new Block.Tabled(new Table(
                    "table-" + table,
                    Inline.text("Caption %d.".formatted(table)),
                    List.of(new Table.Column(Inline.text("Column"), false)),
                    List.of(
                            List.of(Inline.text("First.")),
                            List.of(Inline.text("Second.")),
                            List.of(Inline.text("Last %d.".formatted(table)))),
                    List.of())));
        }
        var pages = PageText.of(pdf(blocks));
        assertThat(pages).hasSizeGreaterThan(3);
        for (int table = 1; table <= 30; table++) {
            var whole = List.of("Caption %d.".formatted(table), "Last %d.".formatted(table));
            assertThat(pages).anySatisfy(page -> assertThat(page).contains(whole));
        }
    }

    private static byte[] pdf(List<Block> blocks) {
        return Pdf.of(new Document(SampleReport.english().head(), blocks, List.of()), List.of());
    }

    @Test
    void letters_from_right_to_left_stand_so_and_what_cannot_be_drawn_shows_as_a_square() throws Exception {
        assertThat(String.join(" ", PageText.of(Pdf.of(SampleReport.english(), List.of()))))
                .contains("Tŷ Ŵyn & <Sons> \"â ê î ô û ŵ ŷ\"")
                .containsAnyOf("שלום", "םולש")
                .contains("□ ]]> --");
    }
}
