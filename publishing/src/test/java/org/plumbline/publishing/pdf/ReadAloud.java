package org.plumbline.publishing.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: its tags in order, each in brackets before what it says. */
final class ReadAloud {
    private final Map<COSDictionary, Map<Integer, PDMarkedContent>> said = new HashMap<>();
    private final StringBuilder aloud = new StringBuilder();
    private float line;

    private ReadAloud() {}

    static String of(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var reader = new ReadAloud();
            for (PDPage page : pdf.getPages()) {
                reader.listen(page);
            }
            reader.walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), new COSDictionary());
            return reader.aloud.toString().replaceAll(" +", " ").replaceAll("] ", "]");
        }
    }

    private void listen(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        said.put(
                page.getCOSObject(),
                extractor.getMarkedContents().stream()
                        .filter(content -> content.getMCID() >= 0)
                        .collect(Collectors.toMap(PDMarkedContent::getMCID, content -> content)));
    }

    /** A new line is a gap between words, as screen readers take it. */
    private void say(PDMarkedContent content) {
        for (var piece : content.getContents()) {
            if (piece instanceof TextPosition letter) {
                if (Math.abs(letter.getYDirAdj() - line) > 6) {
                    aloud.append(' ');
                }
                line = letter.getYDirAdj();
                aloud.append(letter.getUnicode());
            }
        }
    }

    private void walk(COSBase part, COSDictionary page) {
        switch (part) {
            case COSInteger content ->
                say(Objects.requireNonNull(
                        Objects.requireNonNull(said.get(page)).get(content.intValue())));
            case COSArray parts -> {
                for (int at = 0; at < parts.size(); at++) {
                    walk(parts.getObject(at), page);
                }
            }
            case COSDictionary element when element.containsKey(COSName.S) -> element(element);
            case COSDictionary root when root.containsKey(COSName.K) -> walk(root.getDictionaryObject(COSName.K), root);
            case COSDictionary content
            when content.containsKey(COSName.MCID) ->
                walk(
                        content.getDictionaryObject(COSName.MCID),
                        content.getCOSDictionary(COSName.PG) == null ? page : content.getCOSDictionary(COSName.PG));
            default -> {}
        }
    }

    private void element(COSDictionary element) {
        var type = element.getNameAsString(COSName.S);
        if (!type.equals("Span")) {
            aloud.append('[').append(type).append(']');
        }
        var instead = element.getString(type.equals("Figure") ? COSName.ALT : COSName.ACTUAL_TEXT);
        var kids = element.getDictionaryObject(COSName.K);
        if (instead != null) {
            aloud.append(instead);
        } else if (kids != null) {
            walk(kids, element.getCOSDictionary(COSName.PG));
        }
    }
}
