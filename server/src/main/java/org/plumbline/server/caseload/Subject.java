package org.plumbline.server.caseload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;

/**
 * An inspection, as far as its cases are concerned.
 *
 * @param areas the parts of the service; empty when it has none
 * @param seed what is recorded of chance, to settle what is left to it; empty when nothing is
 */
public record Subject(
        long id,
        String service,
        Edition edition,
        List<String> areas,
        @Nullable LocalDate fieldworkFrom,
        String seed) {
    public Subject {
        areas = List.copyOf(areas);
    }

    /** The inspection's own address. */
    public String href() {
        return "/inspections/" + id;
    }
}
