package org.plumbline.publishing.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.chart.ChartSvg;
import org.plumbline.report.document.Chart;

/** Charts as PNG pictures, at twice the fineness of a screen. */
final class ChartPicture {
    private static final float PIXELS_ACROSS = 1360;

    private ChartPicture() {}

    /** The painted chart. */
    static BufferedImage paint(Chart chart) {
        var painter = new Painter();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, PIXELS_ACROSS);
        painter.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        try {
            painter.transcode(new TranscoderInput(new StringReader(ChartSvg.of(chart))), null);
        } catch (TranscoderException failed) {
            throw new IllegalStateException("cannot paint chart " + chart.id(), failed);
        }
        var image = painter.painted;
        if (image == null) {
            throw new IllegalStateException("nothing was painted of chart " + chart.id());
        }
        return image;
    }

    /** The bytes of a PNG file. */
    static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException failed) {
            throw new UncheckedIOException("bytes in memory take whatever is written", failed);
        }
        return bytes.toByteArray();
    }

    /** Keeps the painted picture. */
    private static final class Painter extends ImageTranscoder {
        private @Nullable BufferedImage painted;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            painted = image;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return ChartFonts.ONLY;
                }
            };
        }
    }
}
