package org.plumbline.server.panel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.plumbline.server.pages.Shell;

/**
 * When the panel sat and who was there, as one version has it.
 *
 * @param present who of the team was there, by reference
 * @param others who else, by post
 * @param atSaid when it was written down, as the folder said that brought it; empty for one made here
 */
public record Sitting(
        int number,
        int version,
        LocalDate day,
        List<String> present,
        String others,
        String note,
        String by,
        OffsetDateTime writtenAt,
        String atSaid) {
    public Sitting {
        present = List.copyOf(present);
    }

    public String when(Shell shell) {
        return atSaid.isEmpty() ? shell.time(writtenAt.toInstant()) : atSaid;
    }
}
