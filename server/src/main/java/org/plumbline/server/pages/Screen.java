package org.plumbline.server.pages;

import org.springframework.http.HttpStatus;

/**
 * A page to show: which template, with what in it.
 *
 * @param template its path below the templates, without ending, such as {@code people/list}
 * @param page what the template shows, its parameter {@code page}
 */
public record Screen(String template, Object page, HttpStatus status) {
    /** A page in answer to a question. */
    public static Screen of(String template, Object page) {
        return new Screen(template, page, HttpStatus.OK);
    }

    /** No page but the way to another one, after something was done. */
    public static Screen goTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("need a path of our own, got " + path);
        }
        return new Screen("", path, HttpStatus.SEE_OTHER);
    }

    /** A form shown again, because something in it is not right. */
    public static Screen notRight(String template, Object page) {
        return new Screen(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A form shown again, because somebody else changed the same thing. */
    public static Screen changedMeanwhile(String template, Object page) {
        return new Screen(template, page, HttpStatus.CONFLICT);
    }
}
