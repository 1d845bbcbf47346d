package org.plumbline.server.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.OBSERVER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** For when everything is due, and what moves when something is moved. */
class MilestonesTest {
    /** A Monday; the fieldwork ends Friday 18 September, and the edition's draft is due six weeks after, on 30 October. */
    private static final LocalDate START = LocalDate.of(2026, 9, 7);

    private final TestServer server = TestServer.shared();
    private final Planning planning = new Planning(server);
    private final Office office = planning.office();
    private final Office.Someone lead = planning.trained("Moll Lead");
    private final long service = planning.service("Talgarth");
    private final long inspection = planning.inspection(service, START, lead);
    private final String milestones = "/inspections/" + inspection + "/milestones";
    private final String draft = milestones + "/draft-to-service";
    private final Visitor visitor = planning.visits(lead);

    private Visitor.Page move(String day, String month, String year, String reason) {
        var asked = visitor.send(
                draft, draft + "/move", "to-day", day, "to-month", month, "to-year", year, "reason", reason);
        return asked.status() == 200
                ? visitor.post(draft + "/move", Visitor.form(asked.text(), draft + "/move"))
                : asked;
    }

    @Test
    void the_editions_milestones_stand_on_their_days_with_a_picture() {
        var page = visitor.open(milestones).text();
        assertThat(page).contains("The service gets the draft report", "30 October 2026", "<svg", "timeline-day");
    }

    @Test
    void what_else_moves_is_shown_before_anything_moves() {
        var asked = visitor.send(
                draft, draft + "/move", "to-day", "6", "to-month", "11", "to-year", "2026", "reason", "late evidence");
        assertThat(asked.text())
                .contains(
                        "Nothing is moved yet", "30 October 2026", "6 November 2026", "commented on factual accuracy");
        assertThat(office.rows("select id from milestone_date where inspection = ?", inspection))
                .isEmpty();
        var moved = visitor.post(draft + "/move", Visitor.form(asked.text(), draft + "/move"));
        assertThat(moved.location()).isEqualTo(milestones);
        assertThat(visitor.open(milestones).text()).contains("6 November 2026", "Moved: late evidence");
        assertThat(office.rows(
                        "select detail ->> 'from', detail ->> 'to', detail ->> 'reason' from audit_entry where action = 'milestone-moved' and inspection = ?",
                        inspection))
                .containsExactly(List.of("2026-10-30", "2026-11-06", "late evidence"));
    }

    @Test
    void a_move_can_be_undone_and_stays_in_the_history() {
        move("6", "11", "2026", "first");
        move("13", "11", "2026", "second");
        assertThat(visitor.send(draft, draft + "/undo").location()).isEqualTo(milestones);
        assertThat(visitor.open(milestones).text()).contains("6 November 2026").doesNotContain("13 November 2026");
        assertThat(visitor.open(draft).text()).contains("first", "second", "The last move was undone");
    }

    @Test
    void a_move_needs_a_day_and_a_reason_and_the_right_side() {
        assertThat(move("31", "2", "2026", "").text()).contains("Enter a day that exists", "Fill this in");
        assertThat(move("1", "9", "2026", "too early").text()).contains("wrong side of what it is reckoned from");
        assertThat(move("7", "11", "2026", "a Saturday").location()).isEqualTo(milestones);
    }

    @Test
    void a_day_that_is_not_worked_is_told_of_before_it_is_taken() {
        var asked = visitor.send(
                draft, draft + "/move", "to-day", "25", "to-month", "12", "to-year", "2026", "reason", "feast");
        assertThat(asked.text()).contains("a weekend or a bank holiday");
    }

    @Test
    void what_is_over_and_not_marked_is_overdue_until_it_is_marked() {
        long past = planning.inspection(planning.service("Usk"), LocalDate.of(2020, 9, 7), lead);
        var page = "/inspections/" + past + "/milestones";
        assertThat(visitor.open(page).text()).contains("Overdue");
        var one = page + "/draft-to-service";
        var future = visitor.send(one, one + "/done", "on-day", "1", "on-month", "1", "on-year", "2099");
        assertThat(future.text()).contains("cannot be reached in the future");
        visitor.send(one, one + "/done", "on-day", "2", "on-month", "11", "on-year", "2020");
        assertThat(visitor.open(page).text()).contains("Reached", "2 November 2020");
        visitor.send(one, one + "/done", "do", "open");
        assertThat(office.rows("select milestone from milestone_done where inspection = ?", past))
                .isEmpty();
    }

    @Test
    void the_second_who_moves_the_same_milestone_is_told_of_the_first() {
        var other = planning.trained("Mel Lead");
        office.puts(other, LEAD_INSPECTOR, inspection);
        var late = planning.visits(other);
        var form = Visitor.form(late.open(draft).text(), draft + "/move");
        move("6", "11", "2026", "first");
        var told = late.post(
                draft + "/move", form, "to-day", "9", "to-month", "11", "to-year", "2026", "reason", "second");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Somebody else has changed this", "Moll Lead", "second");
    }

    @Test
    void the_calendar_file_has_an_event_for_each_milestone_with_a_day() {
        var file = visitor.open(milestones + ".ics");
        assertThat(file.answer().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(file.text()).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20261030", "END:VCALENDAR");
    }

    @Test
    void milestones_between_two_days_are_those_of_the_inspections_one_may_see() throws Exception {
        var all = server.context().getBean(Milestones.class);
        var hers = Acting.asPerson(lead.id(), () -> all.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertThat(hers)
                .anyMatch(due -> due.inspection() == inspection
                        && due.milestone().value().equals("draft-to-service")
                        && due.day().equals(LocalDate.of(2026, 10, 30))
                        && due.lead().equals("Moll Lead"));
        var nobody = office.person("Nobody Here");
        assertThat(Acting.asPerson(
                        nobody.id(), () -> all.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))))
                .isEmpty();
    }

    @Test
    void who_only_sees_moves_nothing() {
        var observer = office.person("Obi Observer");
        office.puts(observer, OBSERVER, inspection);
        assertThat(planning.visits(observer).open(milestones).status()).isEqualTo(200);
        assertThat(planning.visits(observer).open(draft).status()).isEqualTo(403);
    }
}
