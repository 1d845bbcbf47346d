package org.plumbline.publishing.word;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same XML in one way of writing it: namespaces in order, no comments.
 *
 * <p>The library that packs Word files declares namespaces in an order that changes from run to run, and sometimes signs
 * with the name of the machine's Java.
 */
final class StableXml {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->\\s*", Pattern.DOTALL);
    private static final Pattern START =
            Pattern.compile("<([A-Za-z][\\w:.-]*)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)(\\s*/?)>");
    private static final Pattern NAMESPACE = Pattern.compile("\\s+xmlns(?::[\\w.-]+)?=\"[^\"]*\"");

    private StableXml() {}

    static byte[] of(byte[] xml) {
        var text = COMMENT.matcher(new String(xml, StandardCharsets.UTF_8)).replaceAll("");
        return START.matcher(text)
                .replaceAll(start -> Matcher.quoteReplacement(
                        inOrder(start.group(), start.group(1), start.group(2), start.group(3))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String inOrder(String whole, String name, String attributes, String end) {
        if (!attributes.contains("xmlns")) {
            return whole;
        }
        var namespaces = new TreeSet<String>();
        NAMESPACE
                .matcher(attributes)
                .results()
                .forEach(found -> namespaces.add(" " + found.group().strip()));
        return "<" + name + String.join("", namespaces)
                + NAMESPACE.matcher(attributes).replaceAll("") + end + ">";
    }
}
