package org.plumbline.publishing.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plumbline.publishing.file.FixedArchive;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file's inside, for tests to look at: every part parsed as XML. */
final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    final Map<String, byte[]> entries;
    private final Map<String, Document> parts = new TreeMap<>();

    Docx(byte[] file) throws Exception {
        entries = FixedArchive.read(file);
        for (var each : entries.entrySet()) {
            if (!each.getKey().endsWith(".png")) {
                parts.put(each.getKey(), xml(each.getValue()));
            }
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    Document part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part %s in %s".formatted(name, parts.keySet()));
        }
        return part;
    }

    List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    List<Element> all(String part, String space, String name) {
        return all(part(part).getDocumentElement(), space, name);
    }

    static List<Element> all(Element within, String space, String name) {
        var found = new ArrayList<Element>();
        var nodes = within.getElementsByTagNameNS(space, name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    /** Paragraphs of the text as {@code style: words}. */
    List<String> paragraphs() {
        return all("word/document.xml", W, "p").stream()
                .map(it -> style(it) + ": " + words(it))
                .toList();
    }

    /** The words of a style's paragraphs. */
    List<String> paragraphs(String style) {
        return all("word/document.xml", W, "p").stream()
                .filter(it -> style(it).equals(style))
                .map(Docx::words)
                .toList();
    }

    static String style(Element paragraph) {
        return value(all(paragraph, W, "pStyle").getFirst());
    }

    static String words(Element within) {
        var words = new StringBuilder();
        all(within, W, "t").forEach(it -> words.append(it.getTextContent()));
        return words.toString();
    }

    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    /** Whether a table has this style. */
    boolean isOf(Element table, String style) {
        return value(all(table, W, "tblStyle").getFirst()).equals(style);
    }

    byte[] bytes(String name) {
        var bytes = entries.get(name);
        if (bytes == null) {
            throw new AssertionError("no part " + name);
        }
        return bytes;
    }

    List<String> values(String part, String name) {
        return all(part, W, name).stream().map(Docx::value).toList();
    }
}
