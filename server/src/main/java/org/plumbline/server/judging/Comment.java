package org.plumbline.server.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks about the answer to one question.
 *
 * @param settledAt when somebody said that it is done; null while it is open
 */
public record Comment(
        long id,
        String question,
        String words,
        String by,
        Instant at,
        @Nullable Instant settledAt) {
    public boolean isOpen() {
        return settledAt == null;
    }
}
