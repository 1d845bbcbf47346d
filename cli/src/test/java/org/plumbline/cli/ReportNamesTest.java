package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Names that are long, in other scripts, or look like markup come through whole. */
class ReportNamesTest {
    private static final String ODD =
            "Gwasanaeth <b>Troseddu</b> & 'Ieuenctid' \u200fשלום\u200e 😀 âêîôûŵŷ ÂÊÎÔÛŴŶ ]]> &amp; {cases} --";
    private static final String NAME = ODD + " " + "x".repeat(199 - ODD.length());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_name_is_as_long_as_it_says() {
        assertThat(NAME).hasSize(200);
    }

    @Test
    void a_page_is_well_formed_and_has_the_name_as_it_is() throws IOException {
        var report = named();
        assertThat(report.draft().code()).isZero();
        for (var language : new String[] {"en", "cy"}) {
            var page = Unzipped.xml(Files.readAllBytes(report.madeFile(".%s.html".formatted(language))));
            assertThat(page.getElementsByTagName("title").item(0).getTextContent())
                    .contains(NAME);
            assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).contains(NAME);
        }
    }

    @Test
    void the_other_forms_come_out_under_a_plain_file_name() throws IOException {
        var report = named();
        var run = report.report("--draft", "--lang", "both");
        assertThat(run.code()).isZero();
        assertThat(OutFolder.read(report.out()).keySet())
                .contains("sqs-2012-gwasanaeth-b-troseddu-b-ieuenctid-aeiouwy-aeiouwy.cy.pdf")
                .allMatch(name -> name.matches("[a-z0-9./-]+"));
    }

    @Test
    void every_part_of_the_document_is_well_formed_and_one_has_the_name() throws IOException {
        var report = named();
        assertThat(report.report("--draft", "--formats", "docx,ods").code()).isZero();
        var document = report.madeFile(".docx");
        assertThat(Unzipped.parts(document)).containsKey("word/_rels/document.xml.rels");
        assertThat(Unzipped.text(document, "word/header1.xml")).contains(NAME);
        assertThat(Unzipped.text(document, "docProps/core.xml")).contains(NAME);
        assertThat(Unzipped.parts(report.madeFile(".ods"))).containsKey("content.xml");
    }

    @Test
    void a_table_for_programs_has_a_title_as_it_is() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change("indicators.csv", "Reoffending rate", "\"Rate, \"\"odd\"\" %s\"".formatted(ODD));
        assertThat(report.report("--draft", "--formats", "html,csv,json,docx").code())
                .isZero();
        assertThat(report.made("statistics.csv").lines())
                .hasSize(6)
                .anyMatch(line ->
                        line.startsWith("reoffending,\"Rate, \"\"odd\"\" %s\",Westminster,43.6,".formatted(ODD)));
        Unzipped.xml(Files.readAllBytes(report.madeFile(".en.html")));
        Unzipped.parts(report.madeFile(".docx"));
    }

    @Test
    void a_text_with_markup_in_it_shows_the_markup() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.paragraph(
                "texts/context.en.md", "A <script>alert(1.1)</script> & a <i>word</i>: ŵ ŷ 😀 \u200fשלום\u200e.");
        assertThat(report.report("--formats", "html,docx,json").code()).isZero();
        var page = Unzipped.xml(Files.readAllBytes(report.madeFile(".en.html")));
        assertThat(page.getDocumentElement().getTextContent())
                .contains("A <script>alert(1.1)</script> & a <i>word</i>: ŵ ŷ 😀 \u200fשלום\u200e.");
        var paragraphs = page.getElementsByTagName("i");
        assertThat(paragraphs.getLength()).isZero();
        assertThat(Unzipped.allText(report.madeFile(".docx"))).contains("a <i>word</i>: ŵ ŷ 😀");
    }

    @Test
    void the_language_of_a_page_is_said_on_it() throws IOException {
        var report = named();
        assertThat(report.draft().code()).isZero();
        var page = Unzipped.xml(Files.readAllBytes(report.madeFile(".cy.html")));
        assertThat(page.getDocumentElement()).isInstanceOf(Element.class);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("cy");
    }

    /** West London under another name. */
    private ReportFolder named() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change(
                "inspection.yaml",
                "service: \"West London Tri-Borough Youth Offending Service\"",
                "service: \"%s\"".formatted(NAME));
        return report;
    }
}
