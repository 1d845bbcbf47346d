package org.plumbline.publishing.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The four faces of DejaVu Sans; every PDF carries the used part of each. Their files are read once. */
final class Typeface {
    /** Stands where no face has a character, for a missing glyph fails PDF/A: an empty square. */
    static final String SUBSTITUTE = "\u25A1";

    /** What was measured of each face before, so that a face that is not used need not be opened. */
    static final FSCacheEx<String, FSCacheValue> MEASURES = new FSDefaultCacheStore();

    static final Typeface BOLD = new Typeface("DejaVuSans-Bold", 700, IdentValue.NORMAL);
    private static final Typeface REGULAR = new Typeface("DejaVuSans", 400, IdentValue.NORMAL);
    private static final List<Typeface> SLANTED = List.of(
            new Typeface("DejaVuSans-Oblique", 400, IdentValue.ITALIC),
            new Typeface("DejaVuSans-BoldOblique", 700, IdentValue.ITALIC));
    private static final String FAMILY = "DejaVu Sans";

    private final byte[] bytes;
    private final int weight;
    private final IdentValue style;

    private Typeface(String file, int weight, IdentValue style) {
        this.bytes = read("/net/sf/jasperreports/fonts/dejavu/" + file + ".ttf");
        this.weight = weight;
        this.style = style;
    }

    /** Makes all faces known to those who write text and draw charts. */
    static void register(PdfBoxRenderer text, SVGDrawer charts, PDDocument pdf) throws IOException {
        var regular = new OnDemand(REGULAR, pdf);
        REGULAR.add(text, regular, FontGroup.MAIN);
        BOLD.add(text, new OnDemand(BOLD, pdf), FontGroup.MAIN);
        SLANTED.forEach(face -> face.add(text, new OnDemand(face, pdf), FontGroup.MAIN));
        // The regular face has scripts that the others lack, such as Hebrew aslant.
        REGULAR.add(text, regular, FontGroup.FINAL_FALLBACK);
        REGULAR.add(charts);
        BOLD.add(charts);
    }

    private void add(PdfBoxRenderer text, PDFontSupplier font, FontGroup group) {
        text.getFontResolver().addFont(font, FAMILY, weight, style, true, group);
    }

    private void add(SVGDrawer charts) throws IOException {
        try {
            charts.addFontStream(() -> new ByteArrayInputStream(bytes), FAMILY, weight, FontStyle.NORMAL);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a face of " + FAMILY + " is damaged", e);
        }
    }

    /** This face, to be written with in a PDF. Without ligatures, for they hinder search and copying. */
    PDType0Font in(PDDocument pdf) throws IOException {
        var face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        face.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(face);
        return PDType0Font.load(pdf, face, true);
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A face that is opened when the first letter is written with it. */
    private static final class OnDemand extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument pdf;
        private @Nullable PDFont font;

        @SuppressWarnings("NullAway") // the engine's class wants a font at once, and is never asked for it
        OnDemand(Typeface face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = face.in(pdf);
                } catch (IOException e) {
                    throw new UncheckedIOException("a face of " + FAMILY + " is damaged", e);
                }
            }
            return font;
        }
    }
}
