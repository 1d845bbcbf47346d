package org.plumbline.formats.sheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML read forwards, element by element; no document type, no entities, nothing fetched. */
final class XmlReading {
    private final XMLStreamReader xml;
    private final String name;

    private XmlReading(XMLStreamReader xml, String name) {
        this.xml = xml;
        this.name = name;
    }

    static XmlReading of(byte[] bytes, String name) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XmlReading(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), name);
        } catch (XMLStreamException notXml) {
            throw Archive.unreadable(name);
        }
    }

    /** Goes on to the next start or end of an element, or piece of text; false at the end. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw Archive.unreadable(name);
                    default -> {
                        continue;
                    }
                }
            }
            return false;
        } catch (XMLStreamException notXml) {
            throw Archive.unreadable(name);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its local name; empty when it is not there. */
    String attribute(String attribute) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(attribute)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    boolean has(String attribute) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute that is a whole number; another number when it is not there or none. */
    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Goes past the element that starts here. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    /** All text of the element that starts here, up to its end. */
    String within() {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else {
                depth += xml.isStartElement() ? 1 : -1;
            }
        }
        return text.toString();
    }
}
