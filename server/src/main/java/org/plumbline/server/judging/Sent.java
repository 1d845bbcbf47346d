package org.plumbline.server.judging;

import java.util.List;

/**
 * An answer as a page sends it, before anybody has looked whether it is right.
 *
 * @param event its id, made in the page
 * @param answer a word such as {@code met}, or what was said, several parted by {@code |}; empty takes an answer back
 * @param at the time by the device's own clock
 * @param replaces the answers that its author saw as standing
 */
record Sent(
        String event,
        String question,
        String answer,
        List<String> reasons,
        String note,
        String at,
        List<String> replaces) {
    static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** PostgreSQL keeps this one character in no text; nobody types it. */
    private static final char NOTHING = '\0';

    Sent {
        reasons = List.copyOf(reasons);
        note = note.replace(NOTHING, '\uFFFD').strip();
        answer = answer.replace(NOTHING, '\uFFFD').strip();
        replaces = List.copyOf(replaces);
    }

    /** Whether its ids have the form of ids. */
    boolean isReadable() {
        return event.matches(ID) && replaces.stream().allMatch(id -> id.matches(ID)) && !question.isBlank();
    }
}
