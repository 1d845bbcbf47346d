package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads what is in a packed document, and XML. */
final class Unzipped {
    private Unzipped() {}

    /** Every part that is XML, by its name, read; one that is not well-formed stops the test. */
    static NavigableMap<String, Document> parts(Path file) throws IOException {
        var parts = new TreeMap<String, Document>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), xml(zip.readAllBytes()));
                }
            }
        }
        return parts;
    }

    /** The text of every part, one after the other. */
    static String allText(Path file) throws IOException {
        return parts(file).values().stream()
                .map(part -> part.getDocumentElement().getTextContent())
                .collect(Collectors.joining("\n"));
    }

    /** The text of one part, which must be there. */
    static String text(Path file, String part) throws IOException {
        return Objects.requireNonNull(parts(file).get(part), part)
                .getDocumentElement()
                .getTextContent();
    }

    /** XML that is well-formed, read. */
    static Document xml(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("this is not well-formed", broken);
        }
    }
}
