package org.plumbline.publishing.word;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.publishing.LibreOffice;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

/** What programs that read Word files make of ours. */
class WordReadersTest {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static List<Element> all(Element within, String space, String name) {
        var found = new ArrayList<Element>();
        var nodes = within.getElementsByTagNameNS(space, name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    @Test
    void libreoffice_finds_headings_contents_footnotes_and_the_words_of_pictures(@TempDir Path folder)
            throws Exception {
        var files = LibreOffice.converted(WordFile.of(SampleReport.english()), "report.docx", "fodt", folder);
        var xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(files.getFirst().toFile())
                .getDocumentElement();
        assertThat(all(xml, TEXT, "h"))
                .extracting(it -> it.getAttributeNS(TEXT, "outline-level") + " " + it.getTextContent())
                .containsExactly(
                        "1 Foreword", "1 1. The lights", "2 Strengths", "3 Charts", "1 People", "4 Last words");
        var contents = all(xml, TEXT, "table-of-content");
        assertThat(contents).hasSize(1);
        assertThat(all(contents.getFirst(), TEXT, "a"))
                .extracting(it -> it.getTextContent().strip())
                .containsExactly("Foreword", "1. The lights", "Strengths", "People");
        assertThat(all(xml, TEXT, "note")).hasSize(2);
        assertThat(all(xml, SVG, "desc"))
                .extracting(Element::getTextContent)
                .contains("Most lamps burn oil.", "14 of 36 points: Low.");
        assertThat(all(xml, TABLE, "table-header-rows")).hasSize(4);
        assertThat(xml.getTextContent()).contains(SampleReport.AWKWARD);
    }

    @Test
    void libreoffice_prints_a_draft(@TempDir Path folder) throws Exception {
        var files = LibreOffice.converted(WordFile.of(SampleReport.welshDraft()), "report.docx", "pdf", folder);
        var pdf = Files.readAllBytes(files.getFirst());
        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
    }

    @Test
    void docx4j_reads_it_back() throws Exception {
        var read = WordprocessingMLPackage.load(new ByteArrayInputStream(WordFile.of(SampleReport.english())));
        assertThat(read.getMainDocumentPart().getContent()).hasSizeGreaterThan(50);
        assertThat(read.getMainDocumentPart().getStyleDefinitionsPart()).isNotNull();
        assertThat(read.getMainDocumentPart().getFootnotesPart()).isNotNull();
    }
}
