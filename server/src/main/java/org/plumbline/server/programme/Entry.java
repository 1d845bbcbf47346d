package org.plumbline.server.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned inspection.
 *
 * @param edition null while it is not chosen
 * @param week the Monday of the first week of fieldwork
 * @param lead null while nobody is chosen
 */
public record Entry(
        long service,
        @Nullable Long edition,
        String why,
        LocalDate week,
        @Nullable LocalDate noticeOn,
        @Nullable Long lead) {}
