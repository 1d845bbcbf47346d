package org.plumbline.server.inspections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.OBSERVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Whom inspectors meet, when and where. */
class InterviewsTest {
    private final Planning planning = new Planning(TestServer.shared());
    private final Office office = planning.office();
    private final Office.Someone lead = planning.trained("Ivy Lead");
    private final long inspection = planning.inspection(planning.service("Barmouth"), LocalDate.of(2026, 9, 7), lead);
    private final String list = "/inspections/" + inspection + "/interviews";
    private final Visitor visitor = planning.visits(lead);

    private Visitor.Page add(String subject, String time, String place, String... more) {
        var fields = new ArrayList<>(List.of(
                "subject",
                subject,
                "day-day",
                "8",
                "day-month",
                "9",
                "day-year",
                "2026",
                "time",
                time,
                "minutes",
                "60",
                "place",
                place));
        fields.addAll(List.of(more));
        return visitor.send(list + "/new", list + "/new", fields.toArray(String[]::new));
    }

    private Visitor.Page take(String rows) {
        return visitor.sendFile(list + "/import", list + "/import", "file", "t.csv", rows.getBytes(UTF_8));
    }

    @Test
    void interviews_stand_by_day_and_time() {
        assertThat(add("Head of service", "14.00", "Room 1").location()).isEqualTo(list);
        add("Case managers", "9:30", "Room 2");
        var text = visitor.open(list).text();
        assertThat(text).contains("8 September 2026", "09:30", "14:00");
        assertThat(text.indexOf("Case managers")).isLessThan(text.indexOf("Head of service"));
    }

    @Test
    void two_at_once_in_one_room_or_with_one_interviewer_clash_unless_one_is_cancelled() {
        add("First", "9:00", "Room 1");
        add("Second", "9:30", "room 1");
        add("Next door", "9:30", "Room 2");
        assertThat(visitor.open(list).text()).contains("At the same time as: Second", "At the same time as: First");
        var one = list + "/"
                + office.number("select id from interview where inspection = ? and subject = 'Second'", inspection);
        visitor.send(one, one, "subject", "Second", "state", "cancelled");
        assertThat(visitor.open(list).text())
                .doesNotContain("At the same time as")
                .contains("Cancelled");
        add("With Ivy", "11:00", "", "interviewer", "" + lead.id());
        add("With Ivy too", "11:59", "", "interviewer", "" + lead.id());
        add("After", "12:59", "", "interviewer", "" + lead.id());
        assertThat(visitor.open(list).text())
                .contains("At the same time as: With Ivy too")
                .doesNotContain("At the same time as: After");
    }

    @Test
    void everything_wrong_is_said_at_once_and_the_hint_asks_for_a_post() {
        assertThat(visitor.open(list + "/new").text()).contains("Never a name.");
        var page = add("", "25:00", "x".repeat(201), "minutes", "0", "interviewer", "999999", "state", "lost");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Fill this in", "Enter a time such as", "at most 200", "Choose somebody on the team");
        assertThat(visitor.send(list + "/new", list + "/new", "subject", "S", "time", "9:00")
                        .text())
                .contains("Enter a day");
    }

    @Test
    void a_timetable_goes_out_and_comes_in_again() {
        add("Head of service", "14:00", "Room 1", "interviewer", "" + lead.id());
        var file = visitor.open(list + ".csv").text();
        assertThat(file).isEqualTo("""
                        day,time,minutes,place,subject,attended,state,interviewer,note
                        2026-09-08,14:00,60,Room 1,Head of service,,planned,Ivy Lead,
                        """);
        assertThat(take(file).location()).isEqualTo(list);
        assertThat(visitor.open(list + ".csv").text().lines()).hasSize(3);
    }

    @Test
    void a_file_with_faults_is_not_taken_and_every_fault_is_told() {
        var page = take(
                "day,time,subject,interviewer\n31/02/2026,9:00,A,\n2026-09-08,late,B,Nobody\n,,,\n2026-09-08,10:00,,\n");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "timetable.csv:2",
                        "timetable.csv:3",
                        "Enter a day that exists",
                        "Choose somebody on the team",
                        "Fill this in");
        assertThat(office.rows("select id from interview where inspection = ?", inspection))
                .isEmpty();
    }

    @Test
    void the_second_of_two_is_told_and_a_form_sent_twice_is_taken_once() {
        var form = Visitor.form(visitor.open(list + "/new").text(), list + "/new");
        visitor.post(list + "/new", form, "subject", "Once");
        visitor.post(list + "/new", form, "subject", "Once");
        var one = list + "/" + office.number("select id from interview where inspection = ?", inspection);
        assertThat(office.rows("select id from interview where inspection = ?", inspection))
                .hasSize(1);
        var inspector = planning.trained("Ian Inspector");
        office.puts(inspector, INSPECTOR, inspection);
        var late = planning.visits(inspector);
        var old = Visitor.form(late.open(one).text(), one);
        visitor.send(one, one, "subject", "Once", "place", "Room 9");
        var told = late.post(one, old, "subject", "Once", "place", "Room 7");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Ivy Lead", "Room 9", "Room 7");
        assertThat(late.send(one, one, "subject", "Once", "place", "Room 7").location())
                .isEqualTo(list);
    }

    @Test
    void who_only_sees_changes_nothing() {
        var observer = office.person("Odd Observer");
        office.puts(observer, OBSERVER, inspection);
        assertThat(planning.visits(observer).open(list).status()).isEqualTo(200);
        assertThat(planning.visits(observer).open(list + "/new").status()).isEqualTo(403);
    }
}
