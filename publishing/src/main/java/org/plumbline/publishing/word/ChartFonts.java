package org.plumbline.publishing.word;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.batik.bridge.DefaultFontFamilyResolver;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/** The font of charts, brought along so that a picture is the same on every machine; the machine's for the rest. */
final class ChartFonts implements FontFamilyResolver {
    static final ChartFonts ONLY = new ChartFonts();

    private static final String FAMILY = "DejaVu Sans";
    private static final FontFamilyResolver MACHINE = DefaultFontFamilyResolver.SINGLETON;

    private ChartFonts() {
        List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf").forEach(ChartFonts::register);
    }

    private static void register(String font) {
        try (var file = ChartFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + font)) {
            if (file == null) {
                throw new IllegalStateException("no font " + font);
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read font " + font, failed);
        } catch (FontFormatException failed) {
            throw new IllegalStateException("cannot use font " + font, failed);
        }
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family) {
        return family.equals(FAMILY) ? new AWTFontFamily(FAMILY) : MACHINE.resolve(family);
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family, FontFace face) {
        return family.equals(FAMILY) ? new AWTFontFamily(face) : MACHINE.resolve(family, face);
    }

    @Override
    public GVTFontFamily loadFont(InputStream font, FontFace face) throws Exception {
        return MACHINE.loadFont(font, face);
    }

    @Override
    public GVTFontFamily getDefault() {
        return new AWTFontFamily(FAMILY);
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char character) {
        return MACHINE.getFamilyThatCanDisplay(character);
    }
}
