package org.plumbline.server.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.LOCAL_ASSESSOR;
import static org.plumbline.inspection.team.Role.SUPPORT_STAFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Who is on an inspection, and who must not be. */
class TeamTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 7);

    private final Planning planning = new Planning(TestServer.shared());
    private final Office office = planning.office();
    /** Holds no role across the office: what ties people is known to them all the same. */
    private final Office.Someone lead = planning.trained("Tom Lead");

    private final long service = planning.service("Ystrad");
    private final long inspection = planning.inspection(service, START, lead);
    private final String team = "/inspections/" + inspection + "/team";
    private final Visitor visitor = planning.visits(lead);

    private Visitor.Page add(Office.Someone person, String role, String... more) {
        var fields = new java.util.ArrayList<>(List.of("person", "" + person.id(), "role", role));
        fields.addAll(List.of(more));
        return visitor.send(team + "/add", team + "/add", fields.toArray(String[]::new));
    }

    @Test
    void somebody_is_put_on_the_team_under_a_reference_that_stays_theirs() {
        var ann = planning.trained("Ann Assessor");
        assertThat(visitor.open(team + "/add?q=ann%20ass").text()).contains("Ann Assessor");
        assertThat(add(ann, "practice-assessor", "capacity", "12").location()).isEqualTo(team);
        assertThat(add(ann, "quality-lead").location()).isEqualTo(team);
        assertThat(office.rows(
                        "select reference, role, capacity from team_member where inspection = ? and person = ? order by id",
                        inspection,
                        ann.id()))
                .containsExactly(List.of("A1", "practice-assessor", "12"), List.of("A1", "quality-lead", "null"));
        var other = planning.trained("Bob Assessor");
        add(other, "inspector");
        assertThat(visitor.open(team).text()).contains("Ann Assessor", "Practice assessor", "A2", "Bob Assessor");
        assertThat(add(other, "inspector").text()).contains("They have this role on the team already");
    }

    @Test
    void whoever_may_not_serve_is_refused_with_every_reason() {
        var peer = office.person("Pat Peer");
        office.number("update person set own_service = ? where id = ? returning id", service, peer.id());
        office.walls(peer, service);
        var refused = add(peer, "local-assessor");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "works for this service",
                        "has declared an interest in this service",
                        "has not passed the training that those who judge cases need");
        assertThat(office.rows("select id from team_member where person = ?", peer.id()))
                .isEmpty();
        assertThat(add(peer, "service-contact").location()).isEqualTo(team);
    }

    @Test
    void the_database_itself_keeps_a_peer_from_their_own_service() {
        var peer = planning.trained("Pete Peer");
        office.number("update person set own_service = ? where id = ? returning id", service, peer.id());
        for (var role : List.of(LOCAL_ASSESSOR, INSPECTOR)) {
            assertThat(catchThrowable(() -> office.puts(peer, role, inspection)))
                    .as(role.word())
                    .hasMessageContaining("nobody inspects their own service");
        }
    }

    @Test
    void nobody_stands_on_both_sides() {
        var two = planning.trained("Two Sides");
        add(two, "observer");
        office.number("update person set own_service = ? where id = ? returning id", service, two.id());
        assertThat(add(two, "service-contact").text()).contains("stands on the other side of this inspection");
        assertThat(visitor.open(team).text()).contains("works for this service");
    }

    @Test
    void training_counts_only_for_roles_that_judge() {
        var untrained = office.person("Una Untrained");
        assertThat(add(untrained, "inspector").status()).isEqualTo(422);
        assertThat(add(untrained, "observer").location()).isEqualTo(team);
    }

    @Test
    void one_on_another_inspection_in_the_same_weeks_is_warned_of_and_not_refused() {
        var busy = planning.trained("Bea Busy");
        office.puts(busy, INSPECTOR, planning.inspection(planning.service("Elsewhere"), START.plusDays(7), lead));
        assertThat(add(busy, "inspector").location()).isEqualTo(team);
        assertThat(visitor.open(team).text()).contains("Is on another inspection in these weeks");
    }

    @Test
    void a_guest_is_known_only_by_a_reference_that_is_nobody_elses() {
        assertThat(visitor.send(
                                team + "/add",
                                team + "/add",
                                "person",
                                "guest",
                                "role",
                                "partner-inspector",
                                "reference",
                                "G-7")
                        .location())
                .isEqualTo(team);
        assertThat(visitor.open(team).text()).contains("A guest known only by reference", "G-7", "Partner inspector");
        for (var reference : List.of("g-7", "", "Mary Jones", "<b>", "x".repeat(41))) {
            assertThat(visitor.send(
                                    team + "/add",
                                    team + "/add",
                                    "person",
                                    "guest",
                                    "role",
                                    "observer",
                                    "reference",
                                    reference)
                            .status())
                    .as(reference)
                    .isEqualTo(422);
        }
    }

    @Test
    void whoever_is_taken_off_sees_the_inspection_no_more_and_stays_in_its_records() {
        var gone = planning.trained("Gwen Gone");
        add(gone, "inspector");
        var hers = planning.visits(gone);
        assertThat(hers.open(team).status()).isEqualTo(200);
        var member = team + "/" + office.number("select id from team_member where person = ?", gone.id());
        assertThat(visitor.send(member, member, "do", "remove").location()).isEqualTo(team);
        assertThat(hers.open(team).status()).isEqualTo(404);
        assertThat(visitor.open(team).text()).contains("No longer on the team", "Gwen Gone");
        assertThat(office.rows("select action from audit_entry where inspection = ? order by id", inspection))
                .contains(List.of("team-added"), List.of("team-removed"));
    }

    @Test
    void the_last_lead_stays() {
        var member = team + "/" + office.number("select id from team_member where person = ?", lead.id());
        assertThat(visitor.send(member, member, "do", "remove").text())
                .contains("Put another lead inspector on the team first");
    }

    @Test
    void the_second_who_changes_the_same_place_is_told() {
        var member = team + "/" + office.number("select id from team_member where person = ?", lead.id());
        var old = Visitor.form(visitor.open(member).text(), member);
        assertThat(visitor.send(member, member, "capacity", "5").location()).isEqualTo(team);
        var late = planning.visits(staff());
        assertThat(late.send(member, member, "capacity", "x").status()).isEqualTo(422);
        old.remove(old.indexOf("once") + 1);
        old.remove("once");
        assertThat(visitor.post(member, old, "capacity", "9").status()).isEqualTo(409);
    }

    private Office.Someone staff() {
        return office.person("Stan Support", SUPPORT_STAFF);
    }

    @Test
    void only_those_who_set_up_change_the_team() {
        var inspector = planning.trained("Iris Inspector", LEAD_INSPECTOR);
        office.puts(inspector, INSPECTOR, inspection);
        assertThat(planning.visits(inspector).open(team + "/add").status()).isEqualTo(403);
        assertThat(planning.visits(inspector).open(team).text()).doesNotContain("Put somebody on the team");
    }
}
