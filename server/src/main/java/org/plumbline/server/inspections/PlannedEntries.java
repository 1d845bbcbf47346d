package org.plumbline.server.inspections;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the programme planned; the room of the programme answers. */
public interface PlannedEntries {
    /** An entry that an inspection can be opened from. */
    record Planned(
            long service,
            @Nullable Long edition,
            @Nullable Long lead,
            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil,
            @Nullable LocalDate noticeOn,
            String why) {}

    /** The entry of a number; empty when there is none, or its inspection is open already. */
    Optional<Planned> entry(long entry);

    /** Notes that this inspection was opened from an entry. */
    void opened(long entry, long inspection);
}
