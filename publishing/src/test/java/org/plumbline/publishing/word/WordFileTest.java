package org.plumbline.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

/** What the parts of a Word file say. */
class WordFileTest {
    private static final String TEXT = "word/document.xml";

    private static Docx english() throws Exception {
        return new Docx(WordFile.of(SampleReport.english()));
    }

    private static Docx welshDraft() throws Exception {
        return new Docx(WordFile.of(SampleReport.welshDraft()));
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(WordFile.of(SampleReport.welshDraft())).isEqualTo(WordFile.of(SampleReport.welshDraft()));
    }

    @Test
    void every_part_is_named_and_every_relation_leads_to_a_part() throws Exception {
        var docx = english();
        assertThat(docx.entries.keySet()).first().isEqualTo("[Content_Types].xml");
        for (var name : docx.partNames()) {
            if (name.endsWith(".rels")) {
                var folder = name.startsWith("_rels") ? "" : "word/";
                for (var relation : docx.all(name, Docx.RELATIONS, "Relationship")) {
                    if (!relation.getAttribute("TargetMode").equals("External")) {
                        assertThat(docx.entries).containsKey(folder + relation.getAttribute("Target"));
                    }
                }
            }
        }
        var types = docx.all(
                "[Content_Types].xml", "http://schemas.openxmlformats.org/package/2006/content-types", "Override");
        assertThat(types.stream().map(it -> it.getAttribute("PartName")))
                .contains("/word/document.xml", "/word/styles.xml", "/word/footnotes.xml", "/docProps/core.xml");
    }

    @Test
    void every_style_that_is_used_is_there() throws Exception {
        for (var docx : List.of(english(), welshDraft())) {
            Set<String> known = new HashSet<>();
            docx.all("word/styles.xml", Docx.W, "style").forEach(it -> known.add(it.getAttributeNS(Docx.W, "styleId")));
            for (var part : docx.partNames()) {
                for (var use : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                    assertThat(known).as(part).containsAll(docx.values(part, use));
                }
            }
        }
    }

    @Test
    void headings_have_the_styles_of_their_levels_and_the_cover_has_the_title() throws Exception {
        var docx = english();
        assertThat(docx.paragraphs("Title")).containsExactly("Harbour of Little Sand");
        assertThat(docx.paragraphs("Heading1")).containsExactly("Foreword", "1. The lights", "People");
        assertThat(docx.paragraphs("Heading2")).containsExactly("Strengths");
        assertThat(docx.paragraphs("Heading3")).containsExactly("Charts");
        assertThat(docx.paragraphs("Heading4")).containsExactly("Last words");
    }

    @Test
    void the_contents_are_a_field_whose_entries_lead_to_headings() throws Exception {
        var docx = welshDraft();
        assertThat(docx.paragraphs("TOCHeading")).containsExactly("Cynnwys");
        assertThat(docx.paragraphs("TOC1")).containsExactly("Foreword", "1. The lights", "People");
        assertThat(docx.paragraphs("TOC2")).containsExactly("Strengths");
        var fields = docx.all(TEXT, Docx.W, "instrText").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(fields).contains(" TOC \\o \"1-2\" \\h \\z \\u ", " PAGEREF to_foreword \\h ");
        var bookmarks = docx.all(TEXT, Docx.W, "bookmarkStart").stream()
                .map(it -> it.getAttributeNS(Docx.W, "name"))
                .toList();
        assertThat(bookmarks).doesNotHaveDuplicates();
        assertThat(docx.all(TEXT, Docx.W, "hyperlink"))
                .extracting(it -> it.getAttributeNS(Docx.W, "anchor"))
                .filteredOn(it -> !it.isEmpty())
                .isSubsetOf(bookmarks)
                .contains("to_foreword", "to_people");
    }

    @Test
    void nothing_asks_word_to_greet_its_reader_with_a_question() throws Exception {
        var docx = english();
        assertThat(docx.all("word/settings.xml", Docx.W, "updateFields")).isEmpty();
        assertThat(docx.all(TEXT, Docx.W, "fldChar")).noneMatch(it -> it.hasAttributeNS(Docx.W, "dirty"));
    }

    @Test
    void fields_open_and_close_in_pairs() throws Exception {
        var kinds = english().all(TEXT, Docx.W, "fldChar").stream()
                .map(it -> it.getAttributeNS(Docx.W, "fldCharType"))
                .toList();
        assertThat(kinds.stream().filter("begin"::equals).count())
                .isEqualTo(kinds.stream().filter("end"::equals).count())
                .isEqualTo(5);
    }

    @Test
    void footnotes_are_words_own() throws Exception {
        var docx = english();
        assertThat(docx.all(TEXT, Docx.W, "footnoteReference"))
                .extracting(it -> it.getAttributeNS(Docx.W, "id"))
                .containsExactly("1", "2");
        var notes = docx.all("word/footnotes.xml", Docx.W, "footnote");
        assertThat(notes).extracting(it -> it.getAttributeNS(Docx.W, "id")).containsExactly("-1", "0", "1", "2");
        assertThat(Docx.words(notes.getLast())).isEqualTo(" See the almanac");
        assertThat(docx.all("word/_rels/footnotes.xml.rels", Docx.RELATIONS, "Relationship"))
                .extracting(it -> it.getAttribute("Target"))
                .containsExactly("https://example.org/almanac?a=1&b=2");
    }

    @Test
    void tables_of_data_have_a_caption_a_name_and_a_header_that_is_repeated() throws Exception {
        var docx = english();
        assertThat(docx.paragraphs("Caption"))
                .containsExactly(
                        "Scores of the lights",
                        "The figures of this chart: Scores of the lights",
                        "Kinds of lamp",
                        "The figures of this chart: Kinds of lamp",
                        "Points towards the overall grade",
                        "The figures of this chart: Points towards the overall grade",
                        "A table that runs over a page");
        var data = docx.all(TEXT, Docx.W, "tbl").stream()
                .filter(it -> docx.isOf(it, "ReportTable"))
                .toList();
        assertThat(data).hasSize(4).allSatisfy(table -> {
            var rows = Docx.all(table, Docx.W, "tr");
            assertThat(Docx.all(rows.getFirst(), Docx.W, "tblHeader")).hasSize(1);
            assertThat(Docx.all(table, Docx.W, "tblHeader")).hasSize(1);
            assertThat(Docx.value(Docx.all(table, Docx.W, "tblCaption").getFirst()))
                    .isNotEmpty();
        });
        assertThat(Docx.all(data.getLast(), Docx.W, "tr")).hasSize(61);
        assertThat(docx.paragraphs("TableNote")).contains("[c] is withheld.");
    }

    @Test
    void charts_are_pictures_that_say_what_they_show() throws Exception {
        var docx = english();
        assertThat(docx.all(TEXT, Docx.WP, "docPr"))
                .extracting(it -> it.getAttribute("descr"))
                .containsExactly(
                        "The lamps score 68%, the bells 42%, and the bells may still change.",
                        "Most lamps burn oil.", "14 of 36 points: Low.");
        var image = ImageIO.read(new ByteArrayInputStream(docx.bytes("word/media/chart-1.png")));
        assertThat(image.getWidth()).isEqualTo(1360);
    }

    @Test
    void lists_start_where_they_should_and_have_their_own_marks() throws Exception {
        var docx = english();
        assertThat(docx.values("word/numbering.xml", "startOverride")).containsExactly("1", "1", "4", "1");
        assertThat(docx.values("word/numbering.xml", "lvlText")).containsExactly("•", "%1.", "(%1)");
        assertThat(docx.values(TEXT, "numId")).containsExactly("1", "1", "2", "2", "3", "3", "4");
    }

    @Test
    void language_and_properties_come_from_the_head() throws Exception {
        var docx = welshDraft();
        assertThat(docx.values("word/styles.xml", "lang")).containsExactly("cy-GB");
        assertThat(english().values("word/styles.xml", "lang")).containsExactly("en-GB");
        assertThat(docx.part("docProps/core.xml").getDocumentElement().getTextContent())
                .contains("Inspection of harbour lights: Harbour of Little Sand")
                .contains("Inspectorate of Lights")
                .contains("2031-05-01T00:00:00Z")
                .contains("cy-GB");
        assertThat(docx.entries).doesNotContainKey("docProps/app.xml");
    }

    @Test
    void every_page_but_the_cover_says_which_it_is_of_how_many() throws Exception {
        var docx = welshDraft();
        assertThat(Docx.words(docx.part("word/footer1.xml").getDocumentElement()))
                .isEqualTo("Inspectorate of LightsTudalen 1 o 1");
        assertThat(docx.all("word/footer1.xml", Docx.W, "instrText"))
                .extracting(Element::getTextContent)
                .containsExactly(" PAGE ", " NUMPAGES ");
        assertThat(Docx.words(docx.part("word/footer2.xml").getDocumentElement()))
                .isEmpty();
        assertThat(docx.all(TEXT, Docx.W, "titlePg")).hasSize(1);
    }

    @Test
    void a_draft_says_so_on_every_page_twice_and_a_final_edition_nowhere() throws Exception {
        var draft = welshDraft();
        for (var header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(Docx.words(draft.part(header).getDocumentElement())).startsWith("DRAFFT – heb ei adolygu");
            assertThat(draft.all(header, "urn:schemas-microsoft-com:vml", "textpath"))
                    .extracting(it -> it.getAttribute("string"))
                    .contains("DRAFFT – heb ei adolygu");
        }
        for (var part : english().partNames()) {
            assertThat(english().part(part).getDocumentElement().getTextContent())
                    .doesNotContain("DRAFFT");
        }
    }
}
