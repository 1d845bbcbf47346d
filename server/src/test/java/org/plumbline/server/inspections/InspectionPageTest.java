package org.plumbline.server.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.OBSERVER;
import static org.plumbline.inspection.team.Role.SERVICE_CONTACT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** The first page of an inspection, its details and its turns. */
class InspectionPageTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final String[] DETAILS =
            Typed.days(START, LocalDate.of(2026, 9, 18), Typed.day("notice", LocalDate.of(2026, 8, 3)));

    private final Planning planning = new Planning(TestServer.shared());
    private final Office office = planning.office();
    private final Office.Someone lead = planning.trained("Lou Lead", LEAD_INSPECTOR);
    private final long service = planning.service("Harlech", "Up", "Down");
    private final long inspection = planning.inspection(service, START, lead);
    private final String page = "/inspections/" + inspection;

    private static String[] with(String... more) {
        return Typed.all(DETAILS, more);
    }

    @Test
    void it_says_what_is_to_do_where_that_stands_and_the_facts() {
        var text = planning.visits(lead).open(page).text();
        assertThat(text)
                .contains(planning.name(service), "7 September 2026 – 18 September 2026", "Lou Lead")
                .contains("0 of 15 tasks done", "href=\"" + page + "/team\"", "href=\"" + page + "/caseload\"")
                .contains("Cannot start yet", "href=\"" + page + "/audit\"", "href=\"" + page + "/folder\"");
    }

    @Test
    void a_role_sees_only_the_ways_that_are_open_to_it() {
        var observer = office.person("Olga Observer");
        office.puts(observer, OBSERVER, inspection);
        var text = planning.visits(observer).open(page).text();
        assertThat(text)
                .contains(planning.name(service))
                .doesNotContain("/details\"", "/state\"", "/folder\"", "/allocation\"");
        assertThat(planning.visits(observer).open(page + "/details").status()).isEqualTo(403);
        var stranger = office.person("Steve Stranger", INSPECTOR);
        assertThat(planning.visits(stranger).open(page).status()).isEqualTo(404);
    }

    @Test
    void somebody_of_the_service_sees_its_own_inspection_as_its_contact_and_no_other() {
        var contact = office.person("Connie Contact");
        office.number("update person set own_service = ? where id = ? returning id", service, contact.id());
        office.puts(contact, SERVICE_CONTACT, inspection);
        assertThat(planning.visits(contact).open(page).status()).isEqualTo(200);
        long other = planning.inspection(service, START.plusYears(3), lead);
        assertThat(planning.visits(contact).open("/inspections/" + other).status())
                .isEqualTo(404);
    }

    @Test
    void details_are_changed_and_it_is_noted_from_what_to_what() {
        var visitor = planning.visits(lead);
        var up = office.rows("select id from area where service = ? and name = 'Up'", service)
                .getFirst()
                .getFirst();
        var saved = visitor.send(page + "/details", page + "/details", with("areas", up, "why", "<b>because</b>"));
        assertThat(saved.location()).isEqualTo(page);
        assertThat(visitor.open(page).text()).contains("&lt;b&gt;because", "Up", "3 August 2026");
        assertThat(office.rows(
                                "select detail ->> 'notice', detail ->> 'areas' from audit_entry where action = 'inspection-changed' and inspection = ?",
                                inspection)
                        .getLast())
                .containsExactly(" → 2026-08-03", "Up");
    }

    @Test
    void the_second_of_two_is_told_what_the_first_changed_and_loses_nothing() {
        var other = planning.trained("Second Lead", LEAD_INSPECTOR);
        office.puts(other, LEAD_INSPECTOR, inspection);
        var one = planning.visits(lead);
        var two = planning.visits(other);
        var form = Visitor.form(two.open(page + "/details").text(), page + "/details");
        one.send(page + "/details", page + "/details", with("why", "first"));
        var told = two.post(page + "/details", form, with("why", "second"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Somebody else has changed this", "Lou Lead", "first", "second");
        var again = two.post(page + "/details", Visitor.form(told.text(), page + "/details"), with("why", "second"));
        assertThat(again.location()).isEqualTo(page);
        assertThat(two.post(page + "/details", form, with("why", "third")).status())
                .isEqualTo(409);
    }

    @Test
    void a_form_sent_twice_is_taken_once() {
        var visitor = planning.visits(lead);
        var form = Visitor.form(visitor.open(page + "/details").text(), page + "/details");
        assertThat(visitor.post(page + "/details", form, with("why", "once")).location())
                .isEqualTo(page);
        assertThat(visitor.post(page + "/details", form, with("why", "once")).location())
                .isEqualTo(page);
        assertThat(office.rows("select version from inspection where id = ?", inspection))
                .containsExactly(List.of("2"));
    }

    @Test
    void it_is_started_finished_and_reopened_and_reasons_are_asked_where_needed() {
        var visitor = planning.visits(lead);
        assertThat(visitor.send(page + "/state", page + "/state", "to", "finished")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.send(page + "/state", page + "/state", "to", "stopped")
                        .text())
                .contains("Say why");
        assertThat(visitor.send(page + "/state", page + "/state", "to", "under-way")
                        .location())
                .isEqualTo(page);
        assertThat(visitor.open(page).text()).contains("Under way");
        var late = Visitor.form(visitor.open(page + "/state").text(), page + "/state");
        visitor.send(page + "/state", page + "/state", "to", "finished");
        assertThat(visitor.post(page + "/state", late, "to", "stopped", "reason", "flood")
                        .status())
                .isEqualTo(409);
        visitor.send(page + "/state", page + "/state", "to", "under-way", "reason", "an error was found");
        assertThat(visitor.open(page).text()).contains("an error was found");
    }

    @Test
    void an_inspection_stays_with_its_service() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> office.number(
                        "update inspection set service = ? where id = ? returning id",
                        planning.service("Other"),
                        inspection)))
                .hasMessageContaining("stays with its service");
    }
}
