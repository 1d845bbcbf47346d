package org.plumbline.publishing.word;

import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Chart;

/** Writes charts as pictures, each with what it says in words. */
final class Pictures {
    private static final int EMU_IN_A_TWIP = 635;

    private final Markup out;
    private final Part part;
    private int count;

    Pictures(Markup out, Part part) {
        this.out = out;
        this.part = part;
    }

    /** A run's content: the picture as wide as the text. */
    void write(Chart chart, int whole) {
        count++;
        var picture = ChartPicture.paint(chart);
        var width = "" + (long) whole * EMU_IN_A_TWIP;
        var height = "" + (long) whole * EMU_IN_A_TWIP * picture.getHeight() / picture.getWidth();
        var id = "" + count;
        out.open("w:drawing")
                .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", id, "name", chart.id(), "descr", chart.alternative(), "title", chart.title())
                .open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close()
                .open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic")
                .open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", chart.id())
                .empty("pic:cNvPicPr")
                .close()
                .open("pic:blipFill")
                .empty("a:blip", "r:embed", added(ChartPicture.png(picture)))
                .open("a:stretch")
                .empty("a:fillRect")
                .close()
                .close()
                .open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height)
                .close()
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .close()
                .close()
                .close()
                .close()
                .close()
                .close();
    }

    private String added(byte[] png) {
        try {
            var image = new ImagePngPart(new PartName("/word/media/chart-%d.png".formatted(count)));
            image.setBinaryData(png);
            return part.addTargetPart(image).getId();
        } catch (InvalidFormatException failed) {
            throw new IllegalStateException("a numbered picture has a good name", failed);
        }
    }
}
