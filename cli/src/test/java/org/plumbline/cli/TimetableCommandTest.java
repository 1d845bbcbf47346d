package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.copyOfMade;
import static org.plumbline.cli.Run.made;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of the made inspection: fieldwork 12 to 16 May 2031, published 18 July. */
class TimetableCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_table_says_each_day_and_how_it_stands() {
        var run = made("timetable", Run.MADE_INSPECTION, "--today", "2031-06-10");
        assertThat(run.code()).isZero();
        assertThat(run.outLines().stream().map(line -> line.replaceAll(" {2,}", "  ")))
                .containsExactly(
                        "First word to the harbour master (first-word)  2031-05-15  overdue",
                        "Draft to the harbour office (draft-to-office)  2031-06-20  due  2031-06-06 to 2031-06-20",
                        "The office replies (office-replies)  2031-07-04  to-come",
                        "Plan for the lamps (lamp-plan)  2031-08-29  to-come");
    }

    @Test
    void csv_has_every_column_and_titles_in_the_language_asked_for() {
        var run = made("timetable", Run.MADE_INSPECTION, "--format", "csv", "--lang", "cy");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                milestone,title,earliest,latest,day,state,because
                first-word,Y gair cyntaf i'r harbwrfeistr,2031-05-15,2031-05-15,2031-05-15,,
                draft-to-office,Drafft i swyddfa'r harbwr,2031-06-06,2031-06-20,2031-06-20,,
                office-replies,Ateb y swyddfa,2031-07-04,2031-07-04,2031-07-04,,
                lamp-plan,Cynllun ar gyfer y lampau,2031-08-29,2031-08-29,2031-08-29,,
                """);
    }

    @Test
    void a_calendar_is_the_same_bytes_for_the_same_day() {
        var run = made("timetable", Run.MADE_INSPECTION, "--format", "ics", "--lang", "both", "--today", "2031-06-10");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTAMP:20310610T000000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20310829\r\n");
        assertThat(run.out().replace("\r\n ", ""))
                .contains("SUMMARY:The office replies / Ateb y swyddfa – Saltmere Harbour Lights\r\n");
        assertThat(made("timetable", Run.MADE_INSPECTION, "--format", "ics", "--lang", "both", "--today", "2031-06-10"))
                .isEqualTo(run);
    }

    @Test
    void a_moved_day_says_why_and_one_not_known_what_it_waits_for() throws IOException {
        var inspection = copyOfMade(folder);
        change(inspection.resolve("inspection.yaml"), "published: 2031-07-18", """
                published: "2031-07"
                milestones:
                  - {id: draft-to-office, on: 2031-06-24, because: Fog, by: A1, at: 2031-06-01, done: 2031-06-25}
                  - {id: office-replies, on: 2031-07-11, because: The office moves house, by: A1, at: 2031-06-02}""");
        var run = made("timetable", inspection, "--format", "csv", "--today", "2031-07-12");
        assertThat(run.outLines())
                .contains(
                        "draft-to-office,Draft to the harbour office,2031-06-06,2031-06-20,2031-06-25,done,done",
                        "office-replies,The office replies,2031-07-09,2031-07-09,2031-07-11,overdue,"
                                + "moved by A1 on 2031-06-02: The office moves house",
                        "lamp-plan,Plan for the lamps,,,,not-yet-known,\"not yet known, because publication has no day yet\"");
        assertThat(made("timetable", inspection).out())
                .contains("moved by A1 on 2031-06-02: The office moves house", "because publication has no day yet");
    }

    @Test
    void wrong_use_is_said() {
        assertThat(made("timetable", folder).said()).endsWith("is no inspection folder: it has no inspection.yaml");
        var noDate = made("timetable", Run.MADE_INSPECTION, "--today", "tomorrow");
        assertThat(noDate.code()).isEqualTo(2);
        assertThat(noDate.said()).isEqualTo("'tomorrow' is no date; write it as 2018-09-03");
        assertThat(made("timetable", Run.MADE_INSPECTION, "--lang", "fr").said())
                .isEqualTo("--lang takes both, or one of en, cy");
    }

    @Test
    void a_folder_with_problems_is_refused() throws IOException {
        var inspection = copyOfMade(folder);
        change(inspection.resolve("inspection.yaml"), "published: 2031-07-18", """
                published: 2031-07-18
                milestones:
                  - {id: draft-to-office, on: 2031-05-01, because: Fog, by: A1, at: 2031-04-01}""");
        var run = made("timetable", inspection);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.said())
                .contains("TT003 draft-to-office is moved to 2031-05-01, before fieldwork-end on 2031-05-16");
    }
}
