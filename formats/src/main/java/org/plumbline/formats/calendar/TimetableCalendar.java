package org.plumbline.formats.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.framework.words.Words;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.When;

/**
 * A timetable as an iCalendar text (RFC 5545): an event of one whole day for each milestone that has a day.
 *
 * @param inspection by what reference the inspection is kept: events keep their names when days move, so that a calendar
 *     program moves them too
 * @param service the inspected one
 * @param languages one for a calendar in that language; several for titles in each, side by side
 * @param made when the text is made
 */
public record TimetableCalendar(String inspection, String service, List<String> languages, Instant made) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public TimetableCalendar {
        languages = List.copyOf(languages);
    }

    public String text(Timetable timetable) {
        var lines = new ContentLines()
                .put("BEGIN", "VCALENDAR")
                .put("VERSION", "2.0")
                .put("PRODID", "-//Plumbline//Timetable//EN")
                .put("CALSCALE", "GREGORIAN")
                .put("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", service);
        timetable.entries().forEach(entry -> entry.when().date().ifPresent(day -> event(lines, entry, day)));
        return lines.put("END", "VCALENDAR").toString();
    }

    /** The events of several calendars in one. */
    public static String together(String name, List<String> calendars) {
        var head = new ContentLines()
                .put("BEGIN", "VCALENDAR")
                .put("VERSION", "2.0")
                .put("PRODID", "-//Plumbline//Timetable//EN")
                .put("CALSCALE", "GREGORIAN")
                .put("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", name);
        return calendars.stream()
                .map(TimetableCalendar::events)
                .collect(Collectors.joining("", head.toString(), "END:VCALENDAR\r\n"));
    }

    private static String events(String calendar) {
        int first = calendar.indexOf("BEGIN:VEVENT");
        return first < 0 ? "" : calendar.substring(first, calendar.indexOf("END:VCALENDAR"));
    }

    private void event(ContentLines lines, Timetable.Entry entry, LocalDate day) {
        lines.put("BEGIN", "VEVENT")
                .put("UID", uid(entry))
                .put("DTSTAMP", TIME.format(made))
                .put("DTSTART;VALUE=DATE", DAY.format(day))
                .put("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
                .text(summary(), title(entry.milestone().title()) + " – " + service);
        var why = why(entry.when());
        if (!why.isEmpty()) {
            lines.text("DESCRIPTION", why);
        }
        lines.put("TRANSP", "TRANSPARENT").put("END", "VEVENT");
    }

    private String summary() {
        return languages.size() == 1 ? "SUMMARY;LANGUAGE=" + languages.getFirst() : "SUMMARY";
    }

    private String title(Words words) {
        return languages.stream().map(words::in).distinct().collect(Collectors.joining(" / "));
    }

    /** What somebody wrote when they moved it, in whatever language they did. */
    private static String why(When when) {
        return switch (when) {
            case When.Moved(var move, var _) -> move.because();
            case When.Done(var _, var instead) -> why(instead);
            case When.Planned _, When.NotYet _ -> "";
        };
    }

    private String uid(Timetable.Entry entry) {
        try {
            var text = inspection + "\n" + entry.milestone().id();
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "%s-%s@plumbline.invalid"
                    .formatted(entry.milestone().id(), HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
