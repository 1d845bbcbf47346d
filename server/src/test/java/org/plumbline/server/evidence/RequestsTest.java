package org.plumbline.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.OBSERVER;
import static org.plumbline.inspection.team.Role.SUPPORT_STAFF;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** Documents asked for in advance: what, of whom, by when, and what came. */
class RequestsTest {
    private final LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final String list = fieldwork.path("/evidence/requests");

    private Visitor.Page ask(String what, LocalDate asked, LocalDate due, String... more) {
        return lead.send(
                list + "/new",
                list + "/new",
                Typed.all(
                        new String[] {"what", what, "asked-of", "Head of service"},
                        Typed.day("asked", asked),
                        Typed.day("due", due),
                        more));
    }

    @Test
    void what_is_awaited_and_what_is_overdue_stands_at_a_glance() {
        ask("Board minutes", today.minusDays(20), today.minusDays(1));
        ask("Staff survey", today.minusDays(20), today.plusDays(9), "about", "1.2");
        var text = lead.open(list).text();
        assertThat(text).contains("Overdue", "Awaited", "Head of service", "1.2 Staff");
        assertThat(text.indexOf("Board minutes")).isLessThan(text.indexOf("Staff survey"));
        assertThat(lead.open(fieldwork.path("/evidence")).text())
                .contains("Received: 0. Still wanted: 2.", "Overdue: 1.");
    }

    @Test
    void what_came_is_kept_with_its_day() {
        ask("Board minutes", today.minusDays(20), today.minusDays(1));
        var one = list + "/1";
        var page = lead.sendFile(
                one,
                one,
                "minutes.csv",
                "a,b\n".getBytes(UTF_8),
                Typed.all(new String[] {"what", "Board minutes"}, Typed.day("asked", today.minusDays(20))));
        assertThat(page.location()).isEqualTo(list);
        assertThat(lead.open(list).text()).contains("Received", "minutes.csv");
        assertThat(office.rows(
                                "select received_on::text from evidence_request where inspection = ?",
                                fieldwork.inspection())
                        .getFirst())
                .containsExactly(today.toString());
        lead.send(
                one,
                one,
                Typed.all(
                        new String[] {"what", "Minutes", "withdrawn", "Not needed"},
                        Typed.day("asked", today.minusDays(20))));
        assertThat(lead.open(list).text()).contains("Not wanted", "Not needed", "minutes.csv");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var page = ask(
                "",
                today,
                today.minusDays(1),
                Typed.all(new String[] {"about", "9.9"}, Typed.day("received", today.plusDays(2))));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Fill this in", "not before it was asked for", "not in the future", "Choose a standard");
        assertThat(lead.send(list + "/new", list + "/new", "what", "W").text()).contains("Enter a day");
    }

    @Test
    void the_standards_give_a_list_to_start_from_in_ones_own_words() {
        var start = list + "/start";
        assertThat(lead.open(start).text()).contains("No published list of documents", "Governance and leadership");
        var page = lead.send(
                start,
                start,
                Typed.all(
                        new String[] {
                            "what-1.1", "Board minutes", "what-1.2", "", "what-1.3", "Partnership plan", "what-1.4", ""
                        },
                        Typed.day("asked", today)));
        assertThat(page.location()).isEqualTo(list);
        assertThat(lead.open(list).text())
                .contains("R1", "Board minutes", "R2", "Partnership plan")
                .doesNotContain("R3");
        assertThat(lead.send(start, start, Typed.all(new String[] {"what-1.1", ""}, Typed.day("asked", today)))
                        .text())
                .contains("Ask for at least one document");
        assertThat(lead.send(start, start, "what-1.1", "W").text()).contains("Enter a day");
    }

    @Test
    void the_second_of_two_is_told() {
        ask("Board minutes", today, today.plusDays(3));
        var one = list + "/1";
        var sue = Visitor.as(server, fieldwork.joins("Sue Support", SUPPORT_STAFF));
        var old = Visitor.form(sue.open(one).text(), one);
        lead.send(one, one, Typed.all(new String[] {"what", "Minutes of the board"}, Typed.day("asked", today)));
        var told = sue.post(one, old, Typed.all(new String[] {"what", "All minutes"}, Typed.day("asked", today)));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead", "Minutes of the board", "All minutes");
    }

    @Test
    void who_only_sees_asks_for_nothing() {
        var observer = Visitor.as(server, fieldwork.joins("Odd Observer", OBSERVER));
        assertThat(observer.open(list).status()).isEqualTo(200);
        assertThat(observer.open(list + "/new").status()).isEqualTo(403);
        assertThat(observer.open(list + "/start").status()).isEqualTo(403);
    }
}
