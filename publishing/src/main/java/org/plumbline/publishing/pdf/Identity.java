package org.plumbline.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.report.document.Head;

/** Who a PDF is: its title, makers, dates and ids, all from the document's head and none from a clock. */
final class Identity {
    static final String PRODUCER = "Plumbline";

    private Identity() {}

    static void give(PDDocument pdf, Head head) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(clean(head.title()));
        information.setAuthor(clean(head.publisher()));
        information.setSubject(clean(head.subject()));
        information.setProducer(PRODUCER);
        information.setCreationDate(moment(head));
        information.setModificationDate(moment(head));
        pdf.setDocumentInformation(information);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(head.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        UUID id = id(head);
        catalog.setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(Xmp.of(head, id).getBytes(StandardCharsets.UTF_8))));
        pdf.setDocumentId(id.getMostSignificantBits());
    }

    /** The first moment of the day that the document is dated. */
    static Calendar moment(Head head) {
        return GregorianCalendar.from(LocalDate.parse(head.date()).atStartOfDay(ZoneOffset.UTC));
    }

    /** A text without the characters that XML cannot say, for both sets of properties must read the same. */
    static String clean(String text) {
        return CleanText.of(text).replaceAll("\\s+", " ").strip();
    }

    private static UUID id(Head head) {
        return UUID.nameUUIDFromBytes(String.join("\n", head.identifier(), head.language(), head.date(), head.draft())
                .getBytes(StandardCharsets.UTF_8));
    }
}
