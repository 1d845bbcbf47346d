package org.plumbline.publishing.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.plumbline.publishing.sheet.SheetPage.Cell;
import org.plumbline.publishing.sheet.SheetPage.Marked;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the spreadsheet library has no calls for: styles of the template, links between sheets, and marked tables. */
final class ContentXml {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Document xml;

    private ContentXml(Document xml) {
        this.xml = xml;
    }

    /** The content with all that its sheets ask for. */
    static byte[] finished(byte[] content, List<SheetPage> pages) {
        try {
            var xml = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content));
            new ContentXml(xml).finish(pages);
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(xml), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException failed) {
            throw new IllegalStateException("the library's content.xml can be read and written", failed);
        }
    }

    private void finish(List<SheetPage> pages) {
        var tables = xml.getElementsByTagNameNS(TABLE, "table");
        for (int at = 0; at < pages.size(); at++) {
            sheet((Element) tables.item(at), pages.get(at));
        }
        var ranges = xml.createElementNS(TABLE, "table:database-ranges");
        pages.forEach(page -> mark(ranges, page));
        xml.getElementsByTagNameNS(OFFICE, "spreadsheet").item(0).appendChild(ranges);
    }

    private void sheet(Element table, SheetPage page) {
        var rows = children(table, "table-row");
        if (rows.size() != page.rows().size()) {
            throw new IllegalStateException("sheet %s needs %d rows, the library wrote %d"
                    .formatted(page.name(), page.rows().size(), rows.size()));
        }
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), page.rows().get(at));
        }
        var marked = page.marked();
        if (marked != null) {
            var header = xml.createElementNS(TABLE, "table:table-header-rows");
            var row = rows.get(marked.header());
            table.replaceChild(header, row);
            header.appendChild(row);
        }
    }

    private void row(Element row, List<Cell> planned) {
        var cells = children(row, "table-cell");
        for (int at = 0; at < planned.size(); at++) {
            if (at >= cells.size()) {
                var blank = xml.createElementNS(TABLE, "table:table-cell");
                row.appendChild(blank);
                cells.add(blank);
            }
            cell(cells.get(at), planned.get(at));
        }
    }

    private void cell(Element cell, Cell planned) {
        cell.setAttributeNS(TABLE, "table:style-name", planned.look().style());
        children(cell, TEXT, "p").forEach(this::plainSpaces);
        if (!planned.link().isEmpty()) {
            var paragraph = children(cell, TEXT, "p").getFirst();
            var link = xml.createElementNS(TEXT, "text:a");
            link.setAttributeNS(XLINK, "xlink:type", "simple");
            link.setAttributeNS(XLINK, "xlink:href", "#%s.A1".formatted(quoted(planned.link())));
            while (paragraph.getFirstChild() != null) {
                link.appendChild(paragraph.getFirstChild());
            }
            paragraph.appendChild(link);
        }
    }

    /** The library writes every space as an element; a single one between words can be what it is. */
    private void plainSpaces(Element paragraph) {
        for (var space : children(paragraph, TEXT, "s")) {
            boolean between = space.getPreviousSibling() != null && space.getNextSibling() != null;
            if (between && !space.hasAttributeNS(TEXT, "c")) {
                paragraph.replaceChild(xml.createTextNode(" "), space);
            }
        }
        paragraph.normalize();
    }

    private void mark(Element ranges, SheetPage page) {
        Marked marked = page.marked();
        if (marked == null) {
            return;
        }
        var range = xml.createElementNS(TABLE, "table:database-range");
        range.setAttributeNS(TABLE, "table:name", marked.name());
        range.setAttributeNS(
                TABLE,
                "table:target-range-address",
                "%1$s.A%2$d:%1$s.%3$s%4$d"
                        .formatted(
                                quoted(page.name()),
                                marked.header() + 1,
                                column(marked.columns() - 1),
                                page.rows().size()));
        range.setAttributeNS(TABLE, "table:contains-header", "true");
        range.setAttributeNS(TABLE, "table:display-filter-buttons", "true");
        ranges.appendChild(range);
    }

    /** A sheet's name as addresses have it. */
    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    static String column(int at) {
        var last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : column(at / 26 - 1) + last;
    }

    /** Children of this kind, each on its own: repeated ones become as many as they stand for. */
    private List<Element> children(Element parent, String name) {
        var repeated = name.equals("table-row") ? "number-rows-repeated" : "number-columns-repeated";
        var all = new ArrayList<Element>();
        for (var child : children(parent, TABLE, name)) {
            int times =
                    child.hasAttributeNS(TABLE, repeated) ? Integer.parseInt(child.getAttributeNS(TABLE, repeated)) : 1;
            child.removeAttributeNS(TABLE, repeated);
            all.add(child);
            for (int more = 1; more < times; more++) {
                var copy = (Element) child.cloneNode(true);
                parent.insertBefore(copy, child.getNextSibling());
                all.add(copy);
            }
        }
        return all;
    }

    private static List<Element> children(Element parent, String space, String name) {
        var found = new ArrayList<Element>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && space.equals(at.getNamespaceURI()) && name.equals(at.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
