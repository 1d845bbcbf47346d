package org.plumbline.publishing.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plumbline.publishing.file.FixedArchive;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A spreadsheet's inside, for tests to look at. */
final class Ods {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    final Document content;
    final Document meta;
    final Document styles;

    Ods(byte[] file) throws Exception {
        content = xml(file, "content.xml");
        meta = xml(file, "meta.xml");
        styles = xml(file, "styles.xml");
    }

    private static Document xml(byte[] file, String part) throws Exception {
        var bytes = FixedArchive.read(file).get(part);
        if (bytes == null) {
            throw new AssertionError("no part " + part);
        }
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    static List<Element> all(Document within, String space, String name) {
        var found = new ArrayList<Element>();
        var nodes = within.getElementsByTagNameNS(space, name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    List<String> sheets() {
        return all(content, TABLE, "table").stream()
                .map(it -> it.getAttributeNS(TABLE, "name"))
                .toList();
    }

    /** The rows of a sheet; each cell with its kind, such as {@code float 12.5}. */
    List<List<String>> rows(String sheet) {
        var table = all(content, TABLE, "table").stream()
                .filter(it -> it.getAttributeNS(TABLE, "name").equals(sheet))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<List<String>>();
        var nodes = table.getElementsByTagNameNS(TABLE, "table-row");
        for (int row = 0; row < nodes.getLength(); row++) {
            var cells = new ArrayList<String>();
            var inside = ((Element) nodes.item(row)).getElementsByTagNameNS(TABLE, "table-cell");
            for (int at = 0; at < inside.getLength(); at++) {
                cells.add(said((Element) inside.item(at)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String said(Element cell) {
        return switch (cell.getAttributeNS(OFFICE, "value-type")) {
            case "float" -> "float " + cell.getAttributeNS(OFFICE, "value");
            case "date" -> "date " + cell.getAttributeNS(OFFICE, "date-value");
            case "string" -> "text " + cell.getTextContent();
            case "" -> "";
            default -> throw new AssertionError("an unknown kind of cell");
        };
    }
}
