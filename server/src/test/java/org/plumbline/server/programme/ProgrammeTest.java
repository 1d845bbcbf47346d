package org.plumbline.server.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Which services are inspected when, and why: planned, moved, told, and opened from there. */
class ProgrammeTest {
    private static final String NEW = "/programme/new";
    private static final String IMPORT = "/programme/import";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Office.Someone keeper = office.person("Programme Keeper", Role.SUPPORT_STAFF);
    private final Visitor support = Visitor.as(server, keeper);

    @Test
    void an_inspection_is_planned_for_the_monday_of_a_week_and_stands_in_the_picture_and_the_table() {
        var service = office.service("Planned Place");
        var lead = office.person("Lead Of Plans", Role.LEAD_INSPECTOR);
        var edition = office.number("select id from edition where framework = 'yos' and edition = '2021'");
        planned(service, "11 3 2031", "why", "Longest ago", "lead", "" + lead.id(), "edition", "" + edition);
        var page = support.open("/programme?year=2031").text();
        assertThat(page).contains("Planned Place", "10 March 2031", "Longest ago", "Lead Of Plans", "strip-planned");
        assertThat(page).contains("/inspections/new?entry=" + entry(service));
        assertThat(support.open("/programme?year=2030").text()).doesNotContain("Planned Place");
    }

    @Test
    void a_week_across_the_turn_of_the_year_stands_in_the_year_of_its_monday() {
        var service = office.service("Turn Of Year");
        planned(service, "1 1 2037");
        assertThat(support.open("/programme?year=2036").text()).contains("Turn Of Year", "29 December 2036");
        assertThat(support.open("/programme?year=2037").text()).doesNotContain("Turn Of Year");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var service = office.service("Wrong Place");
        var walled = office.person("Walled Lead", Role.LEAD_INSPECTOR);
        office.walls(walled, service);
        var page = support.send(
                NEW, NEW, "service", "abc", "why", "w".repeat(2001), "edition", "999999", "notice-day", "1");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Choose one that is in the list",
                        "Use at most 2000 characters",
                        "Enter the week",
                        "Enter a day that exists");
        var late = support.send(
                NEW, NEW, fields(service, "11 3 2031", "notice-day", "12", "notice-month", "3", "notice-year", "2031"));
        assertThat(late.text()).contains("Notice comes before the week of fieldwork");
        var lead = support.send(NEW, NEW, fields(service, "11 3 2031", "lead", "" + walled.id()));
        assertThat(lead.text()).contains("This person is kept from the service");
        assertThat(office.number("select count(*) from programme_entry where service = ?", service))
                .isZero();
    }

    @Test
    void notice_is_noted_with_its_day_and_by_whom_and_not_for_a_day_to_come() {
        var service = office.service("Told Place");
        planned(service, "4 6 2029");
        var page = "/programme/" + entry(service);
        var later = support.send(page, page + "/notice", "sent-day", "1", "sent-month", "1", "sent-year", "2999");
        assertThat(later.text()).contains("Enter a day that is not to come");
        support.send(page, page + "/notice", "sent-day", "2", "sent-month", "2", "sent-year", "2026");
        assertThat(support.open("/programme?year=2029").text())
                .contains("sent on 2 February 2026 (Programme Keeper)", "strip-told");
    }

    @Test
    void the_second_of_two_who_change_the_same_is_told() {
        var service = office.service("Twice Changed");
        planned(service, "3 5 2032", "why", "first");
        var page = "/programme/" + entry(service);
        var form = Visitor.form(support.open(page).text(), page);
        var other = Visitor.as(server, office.person("Other Planner", Role.LEAD_INSPECTOR));
        other.send(page, page, fields(service, "3 5 2032", "why", "theirs"));
        var told = support.post(page, form, fields(service, "10 5 2032", "why", "mine"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Other Planner changed it", "theirs", "2032-05-03", "2032-05-10");
        assertThat(support.post(page, Visitor.form(told.text(), page), fields(service, "10 5 2032", "why", "mine"))
                        .status())
                .isEqualTo(303);
        assertThat(support.open("/programme?year=2032").text()).contains("mine", "10 May 2032");
    }

    @Test
    void an_entry_opens_an_inspection_once_and_then_leads_to_it() throws Exception {
        var service = office.service("Opened Place");
        planned(service, "5 9 2033");
        long entry = entry(service);
        var programme = server.context().getBean(org.plumbline.server.inspections.PlannedEntries.class);
        var edition = office.number("select id from edition where framework = 'yos' and edition = '2018'");
        var inspection =
                office.number("insert into inspection (service, edition) values (?, ?) returning id", service, edition);
        assertThat(Acting.asPerson(keeper.id(), () -> programme.entry(entry))).isPresent();
        Acting.asPerson(keeper.id(), () -> {
            programme.opened(entry, inspection);
            return true;
        });
        assertThat(Acting.asPerson(keeper.id(), () -> programme.entry(entry))).isEmpty();
        assertThat(support.open("/programme?year=2033").text())
                .contains("/inspections/" + inspection, "strip-opened")
                .doesNotContain("entry=" + entry);
        var page = "/programme/" + entry;
        support.post(page + "/remove", Visitor.form(support.open("/programme").text(), "/sign-out"));
        assertThat(entry(service)).as("an open one is not removed").isEqualTo(entry);
    }

    @Test
    void whoever_is_walled_off_from_a_service_does_not_see_it_planned_and_others_only_look() {
        var service = office.service("Hidden Place");
        planned(service, "7 10 2034");
        var walled = office.person("Walled Planner", Role.LEAD_INSPECTOR);
        office.walls(walled, service);
        var kept = Visitor.as(server, walled);
        assertThat(kept.open("/programme?year=2034").text()).doesNotContain("Hidden Place");
        assertThat(kept.open("/programme/" + entry(service)).status()).isEqualTo(404);
        var inspector = Visitor.as(server, office.person("Only Looks", Role.INSPECTOR));
        assertThat(inspector.open("/programme?year=2034").text())
                .contains("Hidden Place")
                .doesNotContain(NEW);
        assertThat(inspector.open(NEW).status()).isEqualTo(403);
    }

    @Test
    void services_not_inspected_for_longest_come_first_and_planned_ones_are_left_out() {
        var edition = office.number("select id from edition where framework = 'yos' and edition = '2018'");
        var old = office.service("AA Old");
        office.number(
                "insert into inspection (service, edition, state, fieldwork_from, fieldwork_until) values (?, ?, 'finished', date '1990-01-01', date '1990-01-05') returning id",
                old,
                edition);
        var rows = office.rows("select last_on from last_inspected() where service = ?", old);
        assertThat(rows).as("the owner acts for nobody").isEmpty();
        planned(office.service("AA Planned"), "3 4 2035");
        var page = support.open("/programme").text();
        assertThat(page.substring(page.indexOf("id=\"waiting\""))).doesNotContain("AA Planned");
    }

    @Test
    void a_list_is_taken_whole_or_not_at_all_with_all_that_is_wrong() {
        office.number("insert into service (name, code) values ('Listed Place', 'LP1') returning id");
        office.person("Listed Lead", Role.LEAD_INSPECTOR);
        var bad = sent(
                "service,week,edition,why,notice,lead\nListed Place,2040-05-02,yos/2021,,,\nNobody,31/02/2040,none/1,,,nobody@x.example\nLP1,2040-05-01,,,,\n");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.text()).contains("PG002", "PG003", "PG004", "PG005", "PG006");
        assertThat(sent("service,colour\nLP1,red\n").text()).contains("PG001");
        assertThat(office.number("select count(*) from programme_entry where week >= date '2040-01-01'"))
                .isZero();
        var good = sent("Service;Week;Why\nLP1;02/05/2040;Its turn\n");
        assertThat(good.location()).isEqualTo("/programme?year=2040");
        assertThat(support.open("/programme?year=2040").text()).contains("Listed Place", "30 April 2040", "Its turn");
    }

    private Visitor.Page sent(String text) {
        return support.sendFile(IMPORT, IMPORT, "list.csv", text.getBytes(UTF_8));
    }

    private long entry(long service) {
        return office.number("select id from programme_entry where service = ?", service);
    }

    private void planned(long service, String day, String... more) {
        var page = support.send(NEW, NEW, fields(service, day, more));
        assertThat(page.status()).as(page.text()).isEqualTo(303);
    }

    private static String[] fields(long service, String day, String... more) {
        var parts = day.split(" ", -1);
        var all = new ArrayList<>(
                List.of("service", "" + service, "week-day", parts[0], "week-month", parts[1], "week-year", parts[2]));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
