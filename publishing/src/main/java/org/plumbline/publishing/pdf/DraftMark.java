package org.plumbline.publishing.pdf;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.plumbline.publishing.markup.CleanText;

/** The words of a draft, large, pale and aslant behind every page; no part of what is read aloud. */
final class DraftMark {
    private static final float LARGEST = 96;
    private static final float PALE = 0.92f;

    private DraftMark() {}

    static void on(PDDocument pdf, String words) throws IOException {
        PDType0Font font = Typeface.BOLD.in(pdf);
        String drawn = drawable(words, font);
        float width = font.getStringWidth(drawn) / 1000;
        for (PDPage page : pdf.getPages()) {
            try (var content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(watermark()));
                draw(content, page, drawn, font, width);
                content.endMarkedContent();
            }
        }
    }

    private static String drawable(String words, PDType0Font font) {
        return CleanText.of(words)
                .codePoints()
                .mapToObj(point ->
                        font.getCmapLookup().getGlyphId(point) == 0 ? Typeface.SUBSTITUTE : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static void draw(PDPageContentStream content, PDPage page, String words, PDFont font, float width)
            throws IOException {
        float right = page.getMediaBox().getWidth();
        float top = page.getMediaBox().getHeight();
        double angle = Math.atan2(top, right);
        float size = Math.min(LARGEST, (float) Math.hypot(right, top) * 0.8f / width);
        var place = Matrix.getRotateInstance(angle, right / 2, top / 2);
        place.translate(-width * size / 2, -size / 3);
        content.beginText();
        content.setNonStrokingColor(PALE, PALE, PALE);
        content.setFont(font, size);
        content.setTextMatrix(place);
        content.showText(words);
        content.endText();
    }

    private static COSDictionary watermark() {
        var kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        kind.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
        return kind;
    }
}
