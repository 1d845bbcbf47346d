package org.plumbline.publishing.page;

import org.plumbline.publishing.chart.ChartSvg;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/** A page on a screen, which may be narrow: wide things scroll by themselves. */
final class Screen implements Medium {
    @Override
    public boolean isPaper() {
        return false;
    }

    @Override
    public String linkTitle(Inline.Link link) {
        return "";
    }

    @Override
    public void openTable(Blocks blocks, String captionId) {
        // Reached by keyboard, for else only a mouse or a finger could scroll it.
        blocks.out()
                .open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        captionId.isEmpty() ? "" : "group",
                        "aria-labelledby",
                        captionId)
                .line();
    }

    @Override
    public void closeTable(Blocks blocks) {
        blocks.out().close().line();
    }

    @Override
    public void charted(Blocks blocks, Block.Charted charted) {
        var chart = charted.chart();
        var title = "chart_" + chart.id();
        var out = blocks.out();
        out.open("figure", "class", "chart", "id", chart.id())
                .line()
                .element("figcaption", chart.title(), "id", title)
                .line()
                .open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", title)
                .trusted(ChartSvg.of(chart))
                .close()
                .line()
                .open("details", "class", "govuk-details")
                .open("summary", "class", "govuk-details__summary")
                .open("span", "class", "govuk-details__summary-text")
                .text(blocks.words().chartTable())
                .element("span", ": " + chart.title(), "class", "govuk-visually-hidden")
                .close()
                .close()
                .line()
                .open("div", "class", "govuk-details__text");
        blocks.table(charted.table(), Inline.plain(charted.table().caption()).equals(chart.title()));
        out.close().close().line().close();
    }

    /** The page has its contents at the side, before the text. */
    @Override
    public void contents(Blocks blocks, Block.Contents contents) {}
}
