package org.plumbline.inspection.timetable;

import static org.plumbline.inspection.timetable.TimetableProblem.TT001;
import static org.plumbline.inspection.timetable.TimetableProblem.TT002;
import static org.plumbline.inspection.timetable.TimetableProblem.TT003;
import static org.plumbline.inspection.timetable.TimetableProblem.TT004;
import static org.plumbline.inspection.timetable.TimetableProblem.TT005;
import static org.plumbline.inspection.timetable.TimetableProblem.TT006;
import static org.plumbline.inspection.timetable.TimetableProblem.TT007;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** Whether the days that people wrote down can be. */
public final class TimetableCheck {
    private final List<Milestone> milestones;
    private final Anchors anchors;
    private final Anchors planned;
    private final WorkingDays working;
    private final Timetable timetable;
    private final List<Problem> problems = new ArrayList<>();

    private TimetableCheck(List<Milestone> milestones, Anchors anchors, Diary diary, WorkingDays working) {
        this.milestones = milestones;
        this.anchors = anchors;
        this.planned = anchors.planned(diary);
        this.working = working;
        timetable = Timetable.of(milestones, anchors, diary, working);
    }

    /** Every problem, with paths such as {@code milestones.draft-to-service.on}. */
    public static List<Problem> problems(
            List<Milestone> milestones, Anchors anchors, Diary diary, WorkingDays working) {
        var check = new TimetableCheck(milestones, anchors, diary, working);
        check.fieldwork();
        check.names(diary.moves().stream().map(Diary.Move::milestone).toList(), true);
        check.names(diary.done().stream().map(Diary.Done::milestone).toList(), false);
        diary.moves().forEach(check::move);
        return check.problems;
    }

    private void fieldwork() {
        var start = anchors.fieldworkStart();
        var end = anchors.fieldworkEnd();
        if (start != null && end != null && end.isBefore(start)) {
            problems.add(Problem.error(
                    TT005,
                    "fieldwork",
                    "the fieldwork ends %s, before it starts %s".formatted(end, start),
                    "Put the earlier day first"));
        }
    }

    private void names(List<Id> named, boolean plansPublication) {
        var known = milestones.stream().map(Milestone::id).collect(Collectors.toCollection(TreeSet::new));
        if (plansPublication) {
            known.add(Anchors.PUBLICATION);
        }
        Set<Id> seen = new HashSet<>();
        for (var id : named) {
            if (!known.contains(id)) {
                problems.add(Problem.error(
                        TT001,
                        path(id),
                        "milestone '%s' is not in the edition".formatted(id),
                        "Use one of " + known.stream().map(Id::value).collect(Collectors.joining(", "))));
            } else if (!seen.add(id)) {
                problems.add(Problem.error(
                        TT002, path(id), "milestone %s stands here again".formatted(id), "Keep the day that holds"));
            }
        }
    }

    private void move(Diary.Move move) {
        if (move.because().isBlank() || move.by().isBlank()) {
            problems.add(Problem.error(
                    TT006,
                    path(move.milestone()),
                    "%s is moved, and it is not said %s"
                            .formatted(move.milestone(), move.because().isBlank() ? "why" : "by whom"),
                    "Say why in 'because' and by whom in 'by'"));
        }
        if (!working.isWorked(move.to())) {
            problems.add(Problem.note(
                    TT004,
                    on(move.milestone()),
                    "%s is moved to %s, %s".formatted(move.milestone(), move.to(), whatDay(move.to())),
                    "Keep it if people will be there; else take %s".formatted(working.onOrAfter(move.to()))));
        }
        if (move.milestone().equals(Anchors.PUBLICATION) && anchors.published() != null) {
            problems.add(Problem.note(
                    TT007,
                    on(move.milestone()),
                    "publication is planned for %s, and the report came out %s"
                            .formatted(move.to(), anchors.published()),
                    "Take the plan out, if nobody needs it"));
        }
        milestones.stream()
                .filter(milestone -> milestone.id().equals(move.milestone()))
                .findFirst()
                .ifPresent(milestone -> side(milestone, move));
    }

    private void side(Milestone milestone, Diary.Move move) {
        var after = planned.day(milestone.after())
                .or(() -> timetable
                        .entry(milestone.after())
                        .flatMap(entry -> entry.when().date()));
        after.filter(day -> wrongSide(milestone, day, move.to()))
                .ifPresent(day -> problems.add(Problem.error(
                        TT003,
                        on(milestone.id()),
                        "%s is moved to %s, %s %s on %s"
                                .formatted(
                                        milestone.id(),
                                        move.to(),
                                        move.to().isBefore(day) ? "before" : "after",
                                        milestone.after(),
                                        day),
                        milestone.until() < 0 ? "Take a day before that" : "Take that day or a later one")));
    }

    private static boolean wrongSide(Milestone milestone, LocalDate after, LocalDate to) {
        if (milestone.from() >= 0) {
            return to.isBefore(after);
        }
        return milestone.until() < 0 && to.isAfter(after);
    }

    private String whatDay(LocalDate day) {
        if (working.isHoliday(day)) {
            return "a bank holiday";
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> "a Saturday";
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SUNDAY -> "a Sunday";
        };
    }

    private static String path(Id milestone) {
        return "milestones." + milestone;
    }

    private static String on(Id milestone) {
        return path(milestone) + ".on";
    }
}
