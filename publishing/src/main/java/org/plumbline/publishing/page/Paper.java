package org.plumbline.publishing.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.plumbline.publishing.chart.ChartSvg;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/** Pages on paper, made by a program that knows CSS 2.1 and paged media. */
final class Paper implements Medium {
    /** Of a page that a picture 680 wide fills from side to side. */
    private static final int HIGHEST = 920;

    @Override
    public boolean isPaper() {
        return true;
    }

    /** A document for everybody says where each link leads. */
    @Override
    public String linkTitle(Inline.Link link) {
        var text = Inline.plain(link.inside());
        return link.to().startsWith("#") ? text : text + " (" + link.to() + ")";
    }

    @Override
    public void openTable(Blocks blocks, String captionId) {}

    @Override
    public void closeTable(Blocks blocks) {}

    @Override
    public void charted(Blocks blocks, Block.Charted charted) {
        var chart = charted.chart();
        var out = blocks.out();
        boolean first = true;
        for (var picture : ChartSvg.pictures(chart, HIGHEST)) {
            out.open("div", "class", "chart", "id", first ? chart.id() : "").line();
            if (first) {
                out.element("p", chart.title(), "class", "chart-title").line();
            }
            out.empty("img", "alt", chart.alternative(), "src", address(picture))
                    .line()
                    .close()
                    .line();
            first = false;
        }
        out.element("p", blocks.words().chartTable(), "class", "chart-table").line();
        blocks.table(charted.table(), Inline.plain(charted.table().caption()).equals(chart.title()));
    }

    private static String address(String picture) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void contents(Blocks blocks, Block.Contents contents) {
        var out = blocks.out();
        out.open("div", "class", "contents")
                .element("p", blocks.words().contents(), "class", "contents-title")
                .line();
        for (var entry : blocks.outline().upTo(contents.depth())) {
            var text = Inline.plain(entry.heading().text());
            out.open("p", "class", "contents-" + entry.heading().level())
                    .open("a", "href", "#" + entry.heading().anchor(), "title", text);
            blocks.lines().writeWithoutLinks(entry.heading().text());
            out.close();
            // An element of its own, or the number would be read as a second link.
            out.open(
                            "span",
                            "class",
                            "contents-page",
                            "data-to",
                            "#" + entry.heading().anchor())
                    .close();
            out.close().line();
        }
        out.close();
    }
}
