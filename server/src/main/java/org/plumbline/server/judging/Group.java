package org.plumbline.server.judging;

import java.util.List;
import org.plumbline.framework.words.Words;

/**
 * Questions that are put together, on one screen.
 *
 * @param id as addresses have it
 */
public record Group(String id, Words title, List<Asked> asked) {
    public Group {
        asked = List.copyOf(asked);
    }

    /** How many questions the case waits for or waited for. */
    public long needed() {
        return asked.stream().filter(it -> it.needed() && it.isAsked()).count();
    }

    /** How many of them are answered. */
    public long done() {
        return asked.stream()
                .filter(it -> it.needed() && it.isAsked() && it.isAnswered())
                .count();
    }

    public boolean isDone() {
        return done() == needed();
    }

    public boolean hasConflict() {
        return asked.stream().anyMatch(it -> it.isAsked() && it.isConflict());
    }
}
