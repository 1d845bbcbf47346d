package org.plumbline.publishing.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;

/** A report as one web page that needs its style sheet and nothing else, and no script. */
public final class WebPage {
    private static final String STYLES = "plumbline-report.css";
    private static final String TEXT = "text_";
    private static final String CONTENTS = "contents_";

    private final Document document;
    private final Head head;
    private final List<OtherEdition> others;
    private final Blocks blocks;
    private final Markup out;

    private WebPage(Document document, List<OtherEdition> others) {
        this.document = document;
        this.head = document.head();
        this.others = others;
        this.blocks = new Blocks(document, new Screen());
        this.out = blocks.out();
    }

    /** The page: HTML that is well-formed XML too, with links to the same report elsewhere. */
    public static String of(Document document, List<OtherEdition> others) {
        return new WebPage(document, others).page();
    }

    /** The files that the pages need beside them in a folder {@code assets}, by name. */
    public static Map<String, byte[]> assets() {
        return Map.of(STYLES, StyleSheet.web().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        out.trusted("<!DOCTYPE html>\n");
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        head.language(),
                        "xml:lang",
                        head.language(),
                        "class",
                        "govuk-template")
                .line();
        metadata();
        out.open("body", "class", head.isDraft() ? "govuk-template__body is-draft" : "govuk-template__body")
                .line()
                .element("a", head.words().skip(), "class", "govuk-skip-link", "href", "#" + TEXT)
                .line();
        masthead();
        main();
        foot();
        return out.close().line().close().line().written();
    }

    private void metadata() {
        out.open("head").line().empty("meta", "charset", "utf-8").line();
        meta("viewport", "width=device-width, initial-scale=1");
        out.element("title", head.isDraft() ? head.title() + " – " + head.draft() : head.title())
                .line();
        meta("description", head.subject());
        meta("author", head.publisher());
        meta("dcterms.date", head.date());
        meta("dcterms.identifier", head.identifier());
        meta("robots", head.isDraft() ? "noindex" : "");
        for (var other : others) {
            if (Lines.isSafe(other.href())) {
                out.empty("link", "rel", "alternate", "href", other.href(), "hreflang", other.language())
                        .line();
            }
        }
        out.empty("link", "rel", "stylesheet", "href", "assets/" + STYLES)
                .line()
                .close()
                .line();
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            out.empty("meta", "name", name, "content", content).line();
        }
    }

    private void masthead() {
        out.open("header", "class", "masthead").line();
        if (head.isDraft()) {
            out.element("p", head.draft(), "class", "draft").line();
        }
        out.open("div", "class", "govuk-width-container masthead-words")
                .element("p", head.publisher(), "class", "masthead-publisher")
                .element("p", head.title(), "class", "masthead-title")
                .close()
                .line()
                .close()
                .line();
    }

    private void main() {
        var rest = document.blocks();
        out.open("main", "id", TEXT, "tabindex", "-1").line();
        out.open("div", "class", "cover")
                .open("div", "class", "govuk-width-container")
                .line();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Cover cover) {
            blocks.cover(cover, "h1");
            rest = rest.subList(1, rest.size());
        } else {
            out.element("h1", head.title(), "class", "cover-title").line();
        }
        otherEditions();
        out.close().close().line();
        int depth = contentsDepth(rest);
        out.open("div", "class", "govuk-width-container sheet" + (depth > 0 ? " has-contents" : ""))
                .line();
        if (depth > 0) {
            contents(depth);
        }
        out.open("div", "class", "report").line();
        blocks.write(rest.stream().dropWhile(Block.PageBreak.class::isInstance).toList());
        blocks.footnotes(document.footnotes());
        out.close().line().close().line().close().line();
    }

    private void otherEditions() {
        if (others.isEmpty()) {
            return;
        }
        out.open("ul", "class", "editions").line();
        for (var other : others) {
            out.open("li")
                    .element(
                            "a",
                            other.label(),
                            "href",
                            Lines.isSafe(other.href()) ? other.href() : "",
                            "hreflang",
                            other.language(),
                            "lang",
                            other.language().equals(head.language()) ? "" : other.language())
                    .close()
                    .line();
        }
        out.close().line();
    }

    /** How deep the contents go; 0 when the document has none. */
    private static int contentsDepth(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Contents.class::isInstance)
                .map(Block.Contents.class::cast)
                .mapToInt(Block.Contents::depth)
                .max()
                .orElse(0);
    }

    private void contents(int depth) {
        var entries = blocks.outline().upTo(depth);
        if (entries.isEmpty()) {
            return;
        }
        out.open("nav", "class", "contents", "aria-labelledby", CONTENTS)
                .line()
                .element("h2", head.words().contents(), "class", "contents-title", "id", CONTENTS)
                .line()
                .open("ul")
                .line();
        for (var entry : entries) {
            out.open("li", "class", "contents-" + entry.heading().level())
                    .open(
                            "a",
                            "class",
                            "govuk-link",
                            "href",
                            "#" + entry.heading().anchor());
            blocks.lines().writeWithoutLinks(entry.heading().text());
            out.close().close().line();
        }
        out.close().line().close().line();
    }

    private void foot() {
        out.open("footer", "class", "foot")
                .open("div", "class", "govuk-width-container")
                .element("p", head.publisher())
                .element("p", head.title())
                .close()
                .close()
                .line();
        if (head.isDraft()) {
            // Said once above for all; this one stays in sight.
            out.element("div", head.draft(), "class", "draft draft-edge", "aria-hidden", "true")
                    .line();
        }
    }
}
