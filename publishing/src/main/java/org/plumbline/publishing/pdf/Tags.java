package org.plumbline.publishing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What screen readers are told the parts of the page are, put right where PDF/UA asks for more than the PDF engine
 * gives. Nothing changes to the eye.
 */
final class Tags {
    private Tags() {}

    /**
     * Writes down what each head of a column says, because it is drawn anew on every page and would else be read as
     * often. To be called with the page; {@link #putRight} makes use of it.
     */
    static void noteHeads(Document page) {
        var heads = page.getElementsByTagName("th");
        for (int at = 0; at < heads.getLength(); at++) {
            var head = (Element) heads.item(at);
            boolean plain = head.getElementsByTagName("a").getLength() == 0;
            if (plain && head.getAttribute("scope").equals("col")) {
                head.setAttribute("title", head.getTextContent().strip());
            }
        }
    }

    /** A caption belongs to its table and comes first; no table has an empty group of rows. */
    static void putRight(PDDocument pdf) {
        putRight(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    private static void putRight(COSDictionary element) {
        var inside = inside(element);
        if (inside.stream().map(Tags::type).toList().equals(List.of("Table", "Caption"))) {
            var table = inside.getFirst();
            adopt(table, Stream.concat(Stream.of(inside.getLast()), inside(table).stream()));
            adopt(element, Stream.of(table));
        } else if (type(element).equals("Table")) {
            // The engine makes a head and a foot for every table. Both need a body, or else rows stand on their own.
            boolean body = inside.stream().anyMatch(group -> type(group).equals("TBody"));
            adopt(
                    element,
                    inside.stream()
                            .filter(group -> group.containsKey(COSName.K))
                            .flatMap(group ->
                                    body || !type(group).equals("THead") ? Stream.of(group) : inside(group).stream()));
        }
        if (type(element).equals("TH")) {
            element.setItem(COSName.ACTUAL_TEXT, element.getDictionaryObject(COSName.ALT));
            element.removeItem(COSName.ALT);
        }
        inside(element).forEach(Tags::putRight);
    }

    private static void adopt(COSDictionary parent, Stream<COSDictionary> children) {
        var kids = new COSArray(children.toList());
        for (int at = 0; at < kids.size(); at++) {
            ((COSDictionary) kids.getObject(at)).setItem(COSName.P, parent);
        }
        parent.setItem(COSName.K, kids);
    }

    private static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S, "");
    }

    /** The elements in an element; what it draws itself is not among them. */
    private static List<COSDictionary> inside(COSDictionary element) {
        var inside = new ArrayList<COSDictionary>();
        COSBase kids = element.getDictionaryObject(COSName.K);
        var each = kids instanceof COSArray several ? several : new COSArray(kids == null ? List.of() : List.of(kids));
        for (int i = 0; i < each.size(); i++) {
            if (each.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                inside.add(kid);
            }
        }
        return inside;
    }
}
