package org.plumbline.report.feedback;

import java.time.LocalDate;
import java.util.Set;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.timetable.Timetable;

/**
 * What feedback to the service rests on beside the inspection.
 *
 * @param on the day on which it is made
 * @param agreed what the panel has agreed a rating of
 */
public record Brief(LocalDate on, Timetable timetable, Set<Id> agreed) {
    /** The milestone that the feedback serves, in editions that have it. */
    public static final Id MILESTONE = Id.of("provisional-findings");

    public Brief {
        agreed = Set.copyOf(agreed);
    }
}
