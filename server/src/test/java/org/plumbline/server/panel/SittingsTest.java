package org.plumbline.server.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.BeforePanel;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** When the panel sat, and who was there. */
class SittingsTest {
    private final TestServer server = TestServer.shared();
    private final BeforePanel before = new BeforePanel(server, 30);
    private final Visitor panel = before.panel();
    private final String form = before.path("/sittings/new");

    @Test
    void a_sitting_is_changed_by_a_new_version_and_those_before_stay() {
        before.sits();
        var one = before.path("/sittings/1");
        var changed = before.lead().send(one, one, Typed.all(Typed.day("day", LocalDate.of(2018, 10, 4)), new String[] {
            "present", "P" + before.fieldwork().lead().id(), "note", "A day later"
        }));
        assertThat(changed.location()).endsWith("/panel/sittings");
        assertThat(panel.open(before.path("/sittings")).text())
                .contains("Sitting 1, 4 October 2018", "Lena Lead", "A day later", "version 2");
        assertThat(panel.open(one).text()).contains("Versions before", "3 October 2018: Pat Panel, Head of standards");
    }

    @Test
    void it_needs_a_day_that_is_not_ahead_and_somebody_of_the_team_or_by_post() {
        assertThat(panel.send(form, form).text()).contains("Say who was there");
        var ahead = panel.send(
                form, form, Typed.all(Typed.day("day", LocalDate.of(2099, 1, 1)), new String[] {"present", "X1"}));
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.text()).contains("not in the future", "Tick people of the team only");
        assertThat(panel.send(form, form, Typed.all(Typed.day("day", LocalDate.of(2018, 1, 1)), new String[] {
                            "others", "x".repeat(2000)
                        }))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_second_of_two_who_change_one_is_told() {
        before.sits();
        var one = before.path("/sittings/1");
        var old = Visitor.form(panel.open(one).text(), one);
        var day = Typed.day("day", LocalDate.of(2018, 10, 5));
        before.lead().send(one, one, Typed.all(day, new String[] {"others", "Chair"}));
        var told = panel.post(one, old, Typed.all(day, new String[] {"others", "Deputy"}));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead", "Deputy");
    }

    @Test
    void inspectors_see_sittings_and_write_none() {
        before.sits();
        var inspector = Visitor.as(server, before.fieldwork().joins("Ian Inspector", INSPECTOR));
        assertThat(inspector.open(before.path("/sittings")).text())
                .contains("Head of standards")
                .doesNotContain("Write down a sitting");
        assertThat(inspector.open(form).status()).isEqualTo(403);
    }
}
