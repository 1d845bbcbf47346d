package org.plumbline.server.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.formats.calendar.TimetableCalendar;
import org.plumbline.inspection.timetable.Standing;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Milestones;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The milestones of a month across inspections, the overdue ones first. */
@Controller
public class CalendarPage {
    private static final int MOST_IN_FILE = 100;

    private final Milestones milestones;
    private final Inspections inspections;
    private final Clock clock;

    CalendarPage(Milestones milestones, Inspections inspections, Clock clock) {
        this.milestones = milestones;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** What the page shows; overdue milestones of the year before stand apart. */
    public record Month(
            YearMonth month,
            Entered asked,
            List<Milestones.Due> overdue,
            List<Day> days,
            List<Choice> services,
            List<Choice> leads,
            List<Choice> kinds,
            LocalDate today,
            String question) {
        /** How many milestones the month has. */
        public int count() {
            return days.stream().mapToInt(day -> day.due().size()).sum();
        }
    }

    /** A day of the month, from 1 for Monday. */
    public record Day(LocalDate date, List<Milestones.Due> due) {}

    @GetMapping("/calendar")
    @Needs(Right.SEE_SERVICES)
    @Transactional(readOnly = true)
    public Screen month(Entered asked, HttpServletRequest request) {
        var today = LocalDate.now(clock);
        var month = month(asked.text("month"), YearMonth.from(today));
        var all = milestones.between(month.atDay(1), month.atEndOfMonth());
        var late = milestones.between(today.minusYears(1), today).stream()
                .filter(due -> due.standing() == Standing.OVERDUE)
                .toList();
        var days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new Day(
                        date,
                        all.stream()
                                .filter(due -> due.day().equals(date) && isAsked(asked, due))
                                .toList()))
                .toList();
        var language = Language.of(request);
        var known = java.util.stream.Stream.concat(late.stream(), all.stream()).toList();
        return Screen.of(
                "programme/calendar",
                new Month(
                        month,
                        asked,
                        late.stream()
                                .filter(due -> isAsked(asked, due))
                                .limit(100)
                                .toList(),
                        days,
                        choices(known, due -> Long.toString(due.inspection()), Milestones.Due::service),
                        choices(known, Milestones.Due::lead, Milestones.Due::lead),
                        choices(
                                known,
                                due -> due.milestone().value(),
                                due -> due.title().in(language)),
                        today,
                        kept(asked)));
    }

    @GetMapping("/calendar.ics")
    @Needs(Right.SEE_SERVICES)
    @Transactional(readOnly = true)
    public ResponseEntity<String> file(Entered asked, HttpServletRequest request) {
        var today = LocalDate.now(clock);
        var language = Language.of(request);
        var texts = milestones.between(today.minusMonths(3), today.plusYears(1)).stream()
                .filter(due -> isAsked(asked, due))
                .map(Milestones.Due::inspection)
                .distinct()
                .limit(MOST_IN_FILE)
                .map(inspections::head)
                .map(head -> new TimetableCalendar(
                                Long.toString(head.id()), head.serviceName(), List.of(language), clock.instant())
                        .text(milestones.of(head).timetable()))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"milestones.ics\"")
                .body(TimetableCalendar.together("Plumbline", texts));
    }

    private static YearMonth month(String asked, YearMonth otherwise) {
        try {
            return asked.matches("(19|20)[0-9]{2}-[0-9]{2}") ? YearMonth.parse(asked) : otherwise;
        } catch (DateTimeException noSuchMonth) {
            return otherwise;
        }
    }

    private static boolean isAsked(Entered asked, Milestones.Due due) {
        return isLike(asked.text("inspection"), Long.toString(due.inspection()))
                && isLike(asked.text("lead"), due.lead())
                && isLike(asked.text("kind"), due.milestone().value());
    }

    private static boolean isLike(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }

    private static List<Choice> choices(
            List<Milestones.Due> known,
            Function<Milestones.Due, String> value,
            Function<Milestones.Due, String> label) {
        var byValue = new LinkedHashMap<String, String>();
        known.forEach(due -> byValue.putIfAbsent(value.apply(due), label.apply(due)));
        return byValue.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    private static String kept(Entered asked) {
        return List.of("inspection", "lead", "kind").stream()
                .filter(field -> !asked.text(field).isEmpty())
                .map(field -> "&" + field + "="
                        + java.net.URLEncoder.encode(asked.text(field), java.nio.charset.StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining());
    }
}
