package org.plumbline.server.inspections.milestones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.calendar.TimetableCalendar;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.When;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.inspections.Milestones;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The milestones of an inspection: a table, a picture and a calendar file. */
@Controller
public class MilestonesPage {
    private final Inspections inspections;
    private final Milestones milestones;
    private final Standing standing;
    private final Clock clock;

    MilestonesPage(Inspections inspections, Milestones milestones, Standing standing, Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.standing = standing;
        this.clock = clock;
    }

    /** What the page shows. */
    public record Shown(
            Head head, Timetable timetable, @Nullable Timeline picture, LocalDate today, boolean mayMove) {
        /** Where an entry stands, as a word. */
        public String standing(Timetable.Entry entry) {
            return standing(entry.on(today).word());
        }

        /** Nothing is overdue on an inspection that is over. */
        public String standing(String word) {
            return word.equals("overdue") && !head.isOpen() ? "not-marked" : word;
        }

        /** Why it was moved; empty when it was not. */
        public String because(When when) {
            return switch (when) {
                case When.Moved(var move, var _) -> move.because();
                case When.Done(var _, var instead) -> because(instead);
                case When.Planned _, When.NotYet _ -> "";
            };
        }
    }

    @GetMapping("/inspections/{inspection}/milestones")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        var head = inspections.head(inspection);
        var today = LocalDate.now(clock);
        var timetable = milestones.of(head).timetable();
        return Screen.of(
                "inspections/milestones/list",
                new Shown(
                        head,
                        timetable,
                        Timeline.of(timetable, head.fieldworkFrom(), head.fieldworkUntil(), today),
                        today,
                        standing.has(Right.SET_UP, inspection)));
    }

    @GetMapping("/inspections/{inspection}/milestones.ics")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public ResponseEntity<String> calendar(@PathVariable long inspection, HttpServletRequest request) {
        var head = inspections.head(inspection);
        var calendar = new TimetableCalendar(
                Long.toString(inspection), head.serviceName(), List.of(Language.of(request)), clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"milestones-%d.ics\"".formatted(inspection))
                .body(calendar.text(milestones.of(head).timetable()));
    }
}
