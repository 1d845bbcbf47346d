package org.plumbline.inspection.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Window;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.Milestone.Steps;
import org.plumbline.framework.words.Id;

/**
 * The milestones of one inspection with their days.
 *
 * @param entries in the order of the edition
 */
public record Timetable(List<Entry> entries) {
    public Timetable {
        entries = List.copyOf(entries);
    }

    /** One milestone and its day. */
    public record Entry(Milestone milestone, When when) {
        /** Where it stands on a day. */
        public Standing on(LocalDate today) {
            return Standing.of(when, today);
        }
    }

    /**
     * Reckons every milestone.
     *
     * @param diary a day moved or reached there moves what is reckoned from it, unless that has a day of its own there
     */
    public static Timetable of(List<Milestone> milestones, Anchors anchors, Diary diary, WorkingDays working) {
        Map<Id, LocalDate> days = new LinkedHashMap<>();
        for (var anchor : List.of(Anchors.FIELDWORK_START, Anchors.FIELDWORK_END, Anchors.PUBLICATION)) {
            anchors.planned(diary).day(anchor).ifPresent(day -> days.put(anchor, day));
        }
        var entries = new ArrayList<Entry>();
        for (var milestone : milestones) {
            var when = recorded(milestone.id(), diary, reckoned(milestone, days, working));
            when.date().ifPresent(day -> days.put(milestone.id(), day));
            entries.add(new Entry(milestone, when));
        }
        return new Timetable(entries);
    }

    public Optional<Entry> entry(Id milestone) {
        return entries.stream()
                .filter(entry -> entry.milestone().id().equals(milestone))
                .findFirst();
    }

    private static When recorded(Id milestone, Diary diary, When reckoned) {
        var moved = diary.move(milestone)
                .<When>map(move -> new When.Moved(move, reckoned))
                .orElse(reckoned);
        return diary.done(milestone)
                .<When>map(done -> new When.Done(done.on(), moved))
                .orElse(moved);
    }

    private static When reckoned(Milestone milestone, Map<Id, LocalDate> days, WorkingDays working) {
        var after = days.get(milestone.after());
        if (after == null) {
            return new When.NotYet(milestone.after());
        }
        var window = new Window(
                step(milestone.steps(), after, milestone.from(), working),
                step(milestone.steps(), after, milestone.until(), working));
        return new When.Planned(window, planned(window, milestone.until() < 0, working));
    }

    private static LocalDate step(Steps steps, LocalDate from, int count, WorkingDays working) {
        return switch (steps) {
            case WEEKS -> from.plusWeeks(count);
            case WORKING_DAYS -> working.reckoned(from, count);
        };
    }

    private static LocalDate planned(Window window, boolean before, WorkingDays working) {
        var last = working.onOrBefore(window.to());
        return before || !last.isBefore(window.from()) ? last : working.onOrAfter(window.to());
    }
}
