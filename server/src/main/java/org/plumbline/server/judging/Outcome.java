package org.plumbline.server.judging;

import java.util.List;

/**
 * What became of an answer that was sent.
 *
 * @param refused the key of the text that says why it was not taken; empty when it was
 * @param with what is put into that text
 */
public record Outcome(String event, String refused, List<Object> with) {
    static Outcome taken(String event) {
        return new Outcome(event, "", List.of());
    }

    static Outcome refused(String event, String why, Object... with) {
        return new Outcome(event, "judging.refused." + why, List.of(with));
    }

    public boolean isTaken() {
        return refused.isEmpty();
    }
}
