package org.plumbline.publishing.word;

import java.util.regex.Pattern;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Head;

/** Writes what stands on every page: the title and a draft's mark at its head, the page's number at its foot. */
final class PageFrame {
    /** A4 less its margins, in twentieths of a point. */
    static final int TEXT_WIDTH = 9638;

    private static final Pattern NUMBER = Pattern.compile("\\{(page|pages)}");

    private final Head head;

    PageFrame(Head head) {
        this.head = head;
    }

    /** The head of a page; a cover's has no title. */
    String header(boolean cover) {
        var out = new Wml();
        Wml.root(out.markup(), "w:hdr");
        if (head.isDraft()) {
            out.paragraph("Draft", () -> {
                out.run(head.draft(), Form.PLAIN);
                watermark(out, cover ? 1 : 2);
            });
        }
        if (!cover || !head.isDraft()) {
            out.paragraph("Header", () -> out.run(cover ? "" : head.title(), Form.PLAIN));
        }
        return out.markup().close().written();
    }

    /** The foot of a page; a cover's is empty. */
    String footer(boolean cover) {
        var out = new Wml();
        Wml.root(out.markup(), "w:ftr");
        if (cover) {
            out.paragraph("Normal", () -> {});
        } else {
            out.paragraph("Footer", () -> {
                out.run(head.publisher(), Form.PLAIN);
                out.tab();
                numbers(out, head.words().page());
            });
        }
        return out.markup().close().written();
    }

    private static void numbers(Wml out, String words) {
        int from = 0;
        var number = NUMBER.matcher(words);
        while (number.find()) {
            out.run(words.substring(from, number.start()), Form.PLAIN);
            out.field(number.group(1).equals("page") ? "PAGE" : "NUMPAGES", "1");
            from = number.end();
        }
        out.run(words.substring(from), Form.PLAIN);
    }

    /** The draft's words across the page, as Word writes a watermark; screen readers hear them from the line above. */
    private void watermark(Wml out, int page) {
        int high = Math.clamp(900 / Math.max(1, head.draft().length()), 24, 110);
        int wide = Math.min(480, head.draft().length() * high * 6 / 10);
        out.run(
                Form.PLAIN,
                () -> out.markup()
                        .open("w:pict")
                        .open(
                                "v:shapetype",
                                "id",
                                "_x0000_t136",
                                "coordsize",
                                "21600,21600",
                                "o:spt",
                                "136",
                                "adj",
                                "10800",
                                "path",
                                "m@7,l@8,m@5,21600l@6,21600e")
                        .open("v:formulas")
                        .trusted(FORMULAS)
                        .close()
                        .empty(
                                "v:path",
                                "textpathok",
                                "t",
                                "o:connecttype",
                                "custom",
                                "o:connectlocs",
                                "@9,0;@10,10800;@11,21600;@12,10800",
                                "o:connectangles",
                                "270,180,90,0")
                        .empty("v:textpath", "on", "t", "fitshape", "t")
                        .close()
                        .open(
                                "v:shape",
                                "id",
                                "PowerPlusWaterMarkObject" + page,
                                "o:spid",
                                "_x0000_s" + (2048 + page),
                                "type",
                                "#_x0000_t136",
                                "style",
                                ("position:absolute;margin-left:0;margin-top:0;width:%dpt;height:%dpt;rotation:315;"
                                                + "z-index:-251658752;mso-position-horizontal:center;"
                                                + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                                                + "mso-position-vertical-relative:margin")
                                        .formatted(wide, high),
                                "o:allowincell",
                                "f",
                                "fillcolor",
                                "#b1b4b6",
                                "stroked",
                                "f")
                        .empty("v:fill", "opacity", ".4")
                        .empty("v:textpath", "style", "font-family:\"Arial\";font-size:1pt", "string", head.draft())
                        .close()
                        .close());
    }

    private static final String FORMULAS = formulas(
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600",
            "mid @5 @6",
            "mid @8 @5",
            "mid @7 @8",
            "mid @6 @7",
            "sum @6 0 @5");

    private static String formulas(String... equations) {
        var out = new Markup();
        for (var equation : equations) {
            out.empty("v:f", "eqn", equation);
        }
        return out.written();
    }

    /** The last thing of the body: paper, margins, and which head and foot its pages have. */
    static void section(Markup out, String header, String footer, String coverHeader, String coverFooter) {
        out.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", header)
                .empty("w:footerReference", "w:type", "default", "r:id", footer);
        boolean cover = !coverHeader.isEmpty();
        if (cover) {
            out.empty("w:headerReference", "w:type", "first", "r:id", coverHeader)
                    .empty("w:footerReference", "w:type", "first", "r:id", coverFooter);
        }
        out.empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1418",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1304",
                        "w:left",
                        "1134",
                        "w:header",
                        "624",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0");
        if (cover) {
            out.empty("w:titlePg");
        }
        out.close();
    }
}
