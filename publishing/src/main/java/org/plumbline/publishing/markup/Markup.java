package org.plumbline.publishing.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Inline;

/**
 * Writes markup that is XML and HTML at once: every text escaped, every element closed.
 *
 * <p>Attributes are given as names and values in turn; an attribute with an empty value is left out.
 */
public final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@link #close} closes the one opened last. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that never has anything in it, such as {@code br} or {@code rect}. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    /** Text; what markup takes for its own is escaped and what no file may hold is dropped. */
    public Markup text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** A figure in an element that says where it comes from. */
    public Markup figure(String element, Inline.Figure figure, String... attributes) {
        var source = figure.source();
        start(element, attributes);
        attributes(
                "data-figure", source.of(),
                "data-form", source.form(),
                "data-subset", source.subset(),
                "data-met", number(source.met()),
                "data-relevant", number(source.relevant()));
        written.append('>')
                .append(escaped(figure.text()))
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    /** What another {@code Markup} wrote, or what a file of ours says. */
    public Markup trusted(String markup) {
        written.append(markup);
        return this;
    }

    /** A new line where it means nothing, so that people can read the file. */
    public Markup line() {
        written.append('\n');
        return this;
    }

    /** All that was written; every element must be closed. */
    public String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute has no value: " + String.join(", ", attributes));
        }
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                var value = escaped(attributes[at + 1]).replace("\n", " ");
                written.append(' ')
                        .append(attributes[at])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String escaped(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
