package org.plumbline.server.caseload;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A list that was sent.
 *
 * @param source the system that it came out of; empty when nobody said
 * @param reason why it takes another's place; empty when it takes none
 * @param mapping how its columns become ours; empty when nobody has looked yet
 * @param state {@code sent}, {@code faulty}, {@code taken} or {@code withdrawn}
 * @param problems how many must be mended; null before anybody looked
 * @param changedBy who sent it or changed its mapping last
 */
public record Sent(
        long id,
        String fileName,
        String source,
        String reason,
        String mapping,
        String state,
        @Nullable Integer problems,
        @Nullable Integer cases,
        int version,
        OffsetDateTime sentAt,
        String sentBy,
        String changedBy) {
    /** Whether it still waits to be taken. */
    public boolean isWaiting() {
        return state.equals("sent") || state.equals("faulty");
    }
}
