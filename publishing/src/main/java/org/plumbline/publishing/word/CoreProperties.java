package org.plumbline.publishing.word;

import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Head;

/** What a file says of itself: title, author, language, and the day it is dated, never the day it was made. */
final class CoreProperties {
    private CoreProperties() {}

    static String part(Head head, String language) {
        var moment = head.date() + "T00:00:00Z";
        var out = new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", head.title())
                .element("dc:subject", head.subject())
                .element("dc:creator", head.publisher())
                .element("dc:identifier", head.identifier())
                .element("dc:language", language);
        if (head.isDraft()) {
            out.element("cp:contentStatus", head.draft());
        }
        return out.element("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", moment, "xsi:type", "dcterms:W3CDTF")
                .close()
                .written();
    }
}
