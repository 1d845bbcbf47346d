package org.plumbline.publishing.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.publishing.file.Spoken;
import org.plumbline.publishing.file.Template;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.report.data.DataBook;

/** The parts of an OpenDocument spreadsheet beside its content: styles, properties and the list of parts. */
final class Parts {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private Parts() {}

    /** How the cells look, in the book's language. */
    static byte[] styles(DataBook book) {
        var spoken = Spoken.of(book.language());
        return Template.text(Parts.class, "styles.xml")
                .replace("{language}", spoken.language())
                .replace("{country}", spoken.country())
                .getBytes(UTF_8);
    }

    static byte[] manifest() {
        return Template.text(Parts.class, "manifest.xml").getBytes(UTF_8);
    }

    /** What the file is, for whoever looks at its properties. */
    static byte[] meta(DataBook book) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office:document-meta");
            xml.writeAttribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
            xml.writeAttribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
            xml.writeAttribute("xmlns:dc", DUBLIN_CORE);
            xml.writeAttribute("office:version", "1.2");
            xml.writeStartElement("office:meta");
            element(xml, "dc:title", book.title());
            element(xml, "dc:subject", book.identifier());
            element(xml, "dc:description", String.join(" ", book.about()));
            element(xml, "meta:initial-creator", book.publisher());
            element(xml, "dc:creator", book.publisher());
            element(xml, "meta:creation-date", book.date() + "T00:00:00");
            element(xml, "dc:date", book.date() + "T00:00:00");
            element(xml, "dc:language", Spoken.of(book.language()).tag());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("properties can be written", failed);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CleanText.of(text));
        xml.writeEndElement();
    }
}
