package org.plumbline.publishing.page;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;

/** A report as one XHTML page from which a program makes pages of paper. */
public final class PrintPage {
    private static final int ALL_LEVELS = 4;

    private PrintPage() {}

    /** The page: well-formed XML, styles and pictures in it, nothing to fetch. */
    public static String of(Document document) {
        var blocks = new Blocks(document, new Paper());
        body(document, blocks);
        var head = document.head();
        var page = new Markup().trusted("<!DOCTYPE html>\n");
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", head.language(), "xml:lang", head.language())
                .line();
        head(page, head, blocks.outline());
        return page.open("body")
                .line()
                .trusted(blocks.out().written())
                .close()
                .line()
                .close()
                .line()
                .written();
    }

    private static void head(Markup page, Head head, Outline outline) {
        page.open("head")
                .line()
                .empty("meta", "charset", "utf-8")
                .line()
                .element("title", head.title())
                .line()
                .empty("meta", "name", "description", "content", head.subject())
                .line()
                .empty("meta", "name", "subject", "content", head.subject())
                .line()
                .empty("meta", "name", "author", "content", head.publisher())
                .line()
                .open("style")
                .trusted("\n" + PageBoxes.fill(StyleSheet.paper(), head))
                .close()
                .line();
        Bookmarks.write(page, outline.upTo(ALL_LEVELS));
        page.close().line();
    }

    private static void body(Document document, Blocks blocks) {
        var rest = document.blocks();
        var out = blocks.out();
        boolean covered = !rest.isEmpty() && rest.getFirst() instanceof Block.Cover;
        if (covered) {
            out.open("div", "class", "cover").line();
            out.element("p", document.head().publisher(), "class", "cover-publisher")
                    .line();
            blocks.cover((Block.Cover) rest.getFirst(), "h1");
            out.close().line();
            rest = rest.subList(1, rest.size());
        }
        var sheets = sheets(rest);
        for (int at = 0; at < sheets.size(); at++) {
            out.open("div", "class", "sheet").line();
            if (at == 0 && !covered) {
                out.element("h1", document.head().title()).line();
            }
            blocks.write(sheets.get(at));
            if (at == sheets.size() - 1) {
                blocks.footnotes(document.footnotes());
            }
            out.close().line();
        }
    }

    /** What stands between page breaks; never an empty sheet, but always one. */
    private static List<List<Block>> sheets(List<Block> blocks) {
        var sheets = new ArrayList<List<Block>>();
        var sheet = new ArrayList<Block>();
        for (var block : blocks) {
            if (!(block instanceof Block.PageBreak)) {
                sheet.add(block);
            } else if (!sheet.isEmpty()) {
                sheets.add(List.copyOf(sheet));
                sheet.clear();
            }
        }
        if (!sheet.isEmpty() || sheets.isEmpty()) {
            sheets.add(sheet);
        }
        return sheets;
    }
}
