package org.plumbline.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.LibreOffice;
import org.plumbline.publishing.examples.ExampleReports;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.w3c.dom.Element;

/** Every report of the examples opens in LibreOffice and keeps its headings. */
class ExampleWordTest {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#looked")
    void every_heading_keeps_its_level_and_words(String name, @TempDir Path folder) throws Exception {
        var document = ExampleReports.of(name).languages().getLast().document();
        var files = LibreOffice.converted(WordFile.of(document), "report.docx", "fodt", folder);
        var found = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(files.getFirst().toFile())
                .getElementsByTagNameNS(TEXT, "h");
        var headings = new ArrayList<String>();
        for (int at = 0; at < found.getLength(); at++) {
            var heading = (Element) found.item(at);
            headings.add(heading.getAttributeNS(TEXT, "outline-level") + " " + heading.getTextContent());
        }
        assertThat(headings)
                .isEqualTo(document.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .map(heading -> heading.level() + " " + Inline.plain(heading.text()))
                        .toList());
    }
}
