package org.plumbline.inspection.timetable;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * The days of an inspection that everything else is reckoned from.
 *
 * @param fieldworkStart null while nobody has said
 * @param fieldworkEnd null while nobody has said
 * @param published the day on which the report came out; null while it has not, or where only the month is known
 */
public record Anchors(
        @Nullable LocalDate fieldworkStart,
        @Nullable LocalDate fieldworkEnd,
        @Nullable LocalDate published) {
    public static final Id FIELDWORK_START = Id.of("fieldwork-start");
    public static final Id FIELDWORK_END = Id.of("fieldwork-end");

    /** Also the name under which people write down for when publication is planned. */
    public static final Id PUBLICATION = Id.of("publication");

    /** The same with the planned day of publication, while there is no other. */
    Anchors planned(Diary diary) {
        var plan = diary.move(PUBLICATION);
        return published == null && plan.isPresent()
                ? new Anchors(fieldworkStart, fieldworkEnd, plan.get().to())
                : this;
    }

    /** The day of an anchor; empty when it is not known, or no anchor. */
    Optional<LocalDate> day(Id anchor) {
        if (anchor.equals(FIELDWORK_START)) {
            return Optional.ofNullable(fieldworkStart);
        }
        if (anchor.equals(FIELDWORK_END)) {
            return Optional.ofNullable(fieldworkEnd);
        }
        return anchor.equals(PUBLICATION) ? Optional.ofNullable(published) : Optional.empty();
    }
}
