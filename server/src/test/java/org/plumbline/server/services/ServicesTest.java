package org.plumbline.server.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Services are listed, added and changed; each shows its inspections to those who may see them. */
class ServicesTest {
    private static final String NEW = "/services/new";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Visitor support = Visitor.as(server, office.person("Services Keeper", Role.SUPPORT_STAFF));

    @Test
    void a_service_is_added_with_its_areas_in_order_and_found_by_each_of_them() {
        var page = added("Tallow Vale", "areas", "Upper Tallow\nLower Tallow\n", "region", "The Vales");
        assertThat(support.open(page).text())
                .contains("The service is added.", "Tallow Vale", "The Vales, Wales")
                .containsSubsequence("Upper Tallow", "Lower Tallow");
        assertThat(support.open("/services?q=lower+tallow&region=The+Vales").text())
                .contains("Tallow Vale");
        assertThat(support.open("/services?q=lower+tallow&region=Elsewhere").text())
                .contains("No service is like that");
        assertThat(
                        office.rows(
                                "select detail->>'areas' from audit_entry where action = 'service-added' and subject = 'Tallow Vale'"))
                .containsExactly(List.of("Upper Tallow; Lower Tallow"));
    }

    @Test
    void everything_wrong_is_told_at_once_and_nothing_entered_is_lost() {
        added("Wickshire", "code", "WICK1");
        var page = support.send(
                NEW,
                NEW,
                "name",
                "wickshire",
                "region",
                "R".repeat(201),
                "nation",
                "mars",
                "code",
                "WICK1",
                "areas",
                "North\nnorth",
                "closed-day",
                "31",
                "closed-month",
                "2",
                "closed-year",
                "2026");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("A service of this name is there already", "Use at most 200 characters", "Choose the nation")
                .contains("Wickshire has this code already", "north stands twice", "Enter a day that exists")
                .contains("value=\"wickshire\"", "R".repeat(201));
    }

    @Test
    void sql_and_html_in_every_field_are_texts() {
        var evil = "x'); drop table service;--<script>alert(1)</script>";
        var page = added(evil, "region", evil, "areas", evil);
        assertThat(support.open(page).text()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(support.open("/services?q=%25%27%22%3Cscript%3E&page=99999999")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_second_of_two_who_change_the_same_is_told_what_the_first_did() {
        var page = added("Lantern Hill");
        var edit = page + "/edit";
        var other = Visitor.as(server, office.person("Quick Hand", Role.ADMINISTRATOR));
        var form = Visitor.form(support.open(edit).text(), edit);
        other.send(edit, edit, "name", "Lantern Hill", "region", "East", "nation", "wales");
        var told = support.post(edit, form, "name", "Lantern Hill", "region", "West", "nation", "wales");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Quick Hand changed it after you opened this page", "East", "West");
        assertThat(support.open(page).text()).contains("East").doesNotContain("West");
        var again = support.post(
                edit, Visitor.form(told.text(), edit), "name", "Lantern Hill", "region", "West", "nation", "wales");
        assertThat(again.status()).isEqualTo(303);
        assertThat(support.open(page).text()).contains("West");
    }

    @Test
    void a_form_sent_twice_adds_one_service() {
        var form = Visitor.form(support.open(NEW).text(), NEW);
        var first = support.post(NEW, form, "name", "Onlyonce", "nation", "england");
        var again = support.post(NEW, form, "name", "Onlyonce", "nation", "england");
        assertThat(again.location()).isEqualTo(first.location()).startsWith("/services/");
    }

    @Test
    void its_inspections_are_shown_to_those_on_them_and_its_walls_to_those_who_may_know() {
        var service = office.service("Chainbury");
        var edition = office.number("select id from edition where framework = 'yos' and edition = '2018'");
        var inspection = office.number(
                "insert into inspection (service, edition, fieldwork_from) values (?, ?, date '2026-03-02') returning id",
                service,
                edition);
        var on = office.person("On It", Role.INSPECTOR);
        office.puts(on, Role.INSPECTOR, inspection);
        var walled = office.person("Walled Off", Role.ADMINISTRATOR);
        office.walls(walled, service);
        var page = "/services/" + service;
        var there = "/inspections/" + inspection;
        assertThat(Visitor.as(server, on).open(page).text())
                .contains(there, "2 March 2026")
                .doesNotContain("Walled Off");
        assertThat(support.open(page).text()).contains(there, "Walled Off: worked there");
        assertThat(Visitor.as(server, walled).open(page).text()).doesNotContain(there);
        assertThat(Visitor.as(server, office.person("Not On It", Role.INSPECTOR))
                        .open(page)
                        .text())
                .contains("There is none that you may see")
                .doesNotContain(there, "Who is kept from it");
    }

    @Test
    void whoever_only_sees_services_cannot_change_them() {
        var page = added("Handsoff");
        var inspector = Visitor.as(server, office.person("Onlooker", Role.INSPECTOR));
        assertThat(inspector.open(NEW).status()).isEqualTo(403);
        var token = Visitor.form(inspector.open(page).text(), "/sign-out");
        assertThat(inspector
                        .post(page + "/edit", token, "name", "Mine", "nation", "wales")
                        .status())
                .isEqualTo(403);
        assertThat(inspector.open("/services/import").status()).isEqualTo(403);
        assertThat(inspector.open("/services/999999999").status()).isEqualTo(404);
    }

    private String added(String name, String... fields) {
        var all = new java.util.ArrayList<>(List.of("name", name, "nation", "wales"));
        all.addAll(List.of(fields));
        var page = support.send(NEW, NEW, all.toArray(String[]::new));
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        return page.location();
    }
}
