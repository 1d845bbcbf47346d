package org.plumbline.server.writing.kept;

import java.time.OffsetDateTime;

/**
 * A text in one language as somebody wrote it.
 *
 * @param source Markdown with figures by reference; blank for a text taken away
 * @param by who wrote it; empty when it came in a folder
 * @param mine whether the person who acts wrote it
 */
public record Version(
        long id, String text, String language, String source, OffsetDateTime at, String by, boolean mine) {
    /** Whether it says anything. */
    public boolean isThere() {
        return !source.isBlank();
    }
}
