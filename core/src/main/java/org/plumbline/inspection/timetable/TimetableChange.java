package org.plumbline.inspection.timetable;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.framework.Milestone;

/**
 * What a move does to one milestone.
 *
 * @param before for when it stood
 * @param after for when it stands now
 */
public record TimetableChange(Milestone milestone, When before, When after) {
    /** Every milestone whose day is another, in the order of the edition. */
    public static List<TimetableChange> between(Timetable before, Timetable after) {
        var changes = new ArrayList<TimetableChange>();
        for (var entry : after.entries()) {
            before.entry(entry.milestone().id())
                    .filter(old -> !old.when().date().equals(entry.when().date()))
                    .ifPresent(old -> changes.add(new TimetableChange(entry.milestone(), old.when(), entry.when())));
        }
        return changes;
    }
}
