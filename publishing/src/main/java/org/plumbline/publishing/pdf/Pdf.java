package org.plumbline.publishing.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.publishing.page.PrintPage;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;

/** A document as PDF, tagged for screen readers (PDF/UA-1) and fit to be kept (PDF/A-3a). */
public final class Pdf {
    private Pdf() {}

    /** A document with files inside it; the same document and files give the same bytes. */
    public static byte[] of(Document document, List<Attachment> attachments) {
        return of(document.head(), PrintPage.of(document), attachments);
    }

    static byte[] of(Head head, String xhtml, List<Attachment> attachments) {
        try (var pdf = new PDDocument()) {
            draw(pdf, xhtml);
            Tags.putRight(pdf);
            if (head.isDraft()) {
                DraftMark.on(pdf, head.draft());
            }
            AssociatedFiles.add(pdf, attachments, head);
            Identity.give(pdf, head);
            var bytes = new ByteArrayOutputStream(1 << 18);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be written to memory", e);
        }
    }

    private static void draw(PDDocument pdf, String xhtml) throws IOException {
        EngineLog.quieten();
        var charts = new BatikSVGDrawer();
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .useColorProfile(ColourProfile.srgb())
                .useSVGDrawer(charts)
                .useExternalResourceAccessControl((address, _) -> address.startsWith("data:"), null)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, Typeface.MEASURES)
                .useReplacementText(Typeface.SUBSTITUTE)
                .addDOMMutator(Tags::noteHeads)
                .withHtmlContent(xhtml, null);
        if (Bidi.requiresBidi(xhtml.toCharArray(), 0, xhtml.length())) {
            builder.useUnicodeBidiSplitter(RightToLeft::new).useUnicodeBidiReorderer(new VisualOrder());
        }
        try (var renderer = builder.buildPdfRenderer()) {
            Typeface.register(renderer, charts, pdf);
            renderer.createPDFWithoutClosing();
        }
    }
}
