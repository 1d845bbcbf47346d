package org.plumbline.publishing.examples;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page says, with each figure in it, and what stands outside any. */
final class Cut {
    private final List<Element> figures = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();

    static Cut of(Element body) {
        var cut = new Cut();
        cut.go(body);
        return cut;
    }

    /** Every element that says where its number comes from. */
    List<Element> figures() {
        return figures;
    }

    /** The texts outside figures, numbering and quotations. */
    List<String> loose() {
        return loose;
    }

    private void go(Node node) {
        if (node instanceof Element element) {
            if (element.hasAttribute("data-figure")) {
                figures.add(element);
                return;
            }
            var classes = List.of(element.getAttribute("class").split(" ", -1));
            if (classes.contains("numbering")
                    || List.of("blockquote", "style", "desc", "title").contains(element.getTagName())) {
                return;
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            loose.add(node.getTextContent());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            go(child);
        }
    }
}
