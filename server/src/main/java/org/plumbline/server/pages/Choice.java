package org.plumbline.server.pages;

/** One thing to choose in a form, in the words of the page. */
public record Choice(String value, String label, String hint) {
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
