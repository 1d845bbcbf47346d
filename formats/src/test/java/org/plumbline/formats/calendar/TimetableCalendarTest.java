package org.plumbline.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.inspection.timetable.Anchors;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.WorkingDays;

/** The form is that of RFC 5545, sections 3.1 (lines, folding), 3.3.11 (text) and 3.6.1 (events). */
class TimetableCalendarTest {
    private static final Instant MADE = Instant.parse("2031-05-01T08:00:00Z");
    private static final Milestone DRAFT = milestone("draft", "fieldwork-end", "Draft; with\\comments, sent", "Drafft");
    private static final Milestone PLAN = milestone("plan", "publication", "Plan", "Cynllun");

    @Test
    void a_calendar_has_an_event_of_a_whole_day_for_each_milestone_with_a_day() {
        assertThat(calendar("en").text(timetable(Diary.EMPTY)))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Plumbline//Timetable//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Saltmere Lights",
                        "BEGIN:VEVENT",
                        // printf 'harbour-2031\ndraft' | sha256sum
                        "UID:draft-%s@plumbline.invalid".formatted(digest()),
                        "DTSTAMP:20310501T080000Z",
                        "DTSTART;VALUE=DATE:20310616",
                        "DTEND;VALUE=DATE:20310617",
                        "SUMMARY;LANGUAGE=en:Draft\\; with\\\\comments\\, sent – Saltmere Lights",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void in_both_languages_titles_stand_side_by_side() {
        assertThat(calendar("en", "cy").text(timetable(Diary.EMPTY)))
                .contains("\r\nSUMMARY:Draft\\; with\\\\comments\\, sent / Drafft – Saltmere Lights\r\n");
        assertThat(calendar("cy").text(timetable(Diary.EMPTY)))
                .contains("\r\nSUMMARY;LANGUAGE=cy:Drafft – Saltmere Lights\r\n");
    }

    @Test
    void an_event_keeps_its_name_when_its_day_moves_and_says_why_it_did() {
        var move = new Diary.Move(
                Id.of("draft"), day("2031-06-30"), "Two people ill;\nand the hall taken", "A1", day("2031-05-20"));
        var moved = calendar("en").text(timetable(Diary.EMPTY.with(move)));
        assertThat(moved)
                .contains("UID:draft-%s@".formatted(digest()))
                .contains("DTSTART;VALUE=DATE:20310630\r\n")
                .contains("\r\nDESCRIPTION:Two people ill\\;\\nand the hall taken\r\n");
        var done = new Diary(List.of(move), List.of(new Diary.Done(Id.of("draft"), day("2031-06-27"))));
        assertThat(calendar("en").text(timetable(done)))
                .contains("DTSTART;VALUE=DATE:20310627\r\n", "DESCRIPTION:Two people ill");
    }

    @Test
    void lines_are_folded_at_75_octets_and_never_inside_a_character() {
        var long1 = milestone("draft", "fieldwork-end", "ŵ🚲".repeat(60), "x");
        var text = calendar("en").text(Timetable.of(List.of(long1), anchors(), Diary.EMPTY, new WorkingDays(Set.of())));
        assertThat(Stream.of(text.split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY;LANGUAGE=en:" + "ŵ🚲".repeat(60) + " – Saltmere Lights");
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static String digest() {
        return "8df742fbbb74c396";
    }

    private static TimetableCalendar calendar(String... languages) {
        return new TimetableCalendar("harbour-2031", "Saltmere Lights", List.of(languages), MADE);
    }

    private static Timetable timetable(Diary diary) {
        return Timetable.of(List.of(DRAFT, PLAN), anchors(), diary, new WorkingDays(Set.of()));
    }

    private static Anchors anchors() {
        return new Anchors(day("2031-05-12"), day("2031-05-19"), null);
    }

    private static Milestone milestone(String id, String after, String en, String cy) {
        return new Milestone(
                Id.of(id),
                new Words(Map.of("en", en, "cy", cy)),
                Id.of(after),
                4,
                4,
                Milestone.Steps.WEEKS,
                new Grounds("why", "made"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
