package org.plumbline.server.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** A form is good for whom it was made for, while they are signed in, and once. */
class StolenFormsTest {
    private static final String NEW = "/services/new";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Visitor owner = Visitor.as(server, office.person("Olive Owner", Role.SUPPORT_STAFF));

    private List<String> form(Visitor visitor) {
        return Visitor.form(visitor.open(NEW).text(), NEW);
    }

    private long named(String name) {
        return office.number("select count(*) from service where name = ?", name);
    }

    @Test
    void another_persons_form_is_refused_though_they_may_do_the_same() {
        var thief = Visitor.as(server, office.person("Theo Thief", Role.SUPPORT_STAFF));
        var answer = thief.post(NEW, form(owner), "name", "Stolen form", "nation", "wales");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(named("Stolen form")).isZero();
    }

    @Test
    void the_mark_of_another_persons_form_neither_shows_nor_undoes_what_they_did() {
        var hers = form(owner);
        assertThat(owner.post(NEW, hers, "name", "Marked once", "nation", "wales")
                        .status())
                .isEqualTo(303);
        var thief = Visitor.as(server, office.person("Tess Thief", Role.SUPPORT_STAFF));
        var his = new java.util.ArrayList<>(form(thief));
        his.set(his.indexOf("once") + 1, hers.get(hers.indexOf("once") + 1));
        var answer = thief.post(NEW, his, "name", "Marked twice", "nation", "wales");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(named("Marked once")).isEqualTo(1);
        assertThat(named("Marked twice")).isEqualTo(1);
    }

    @Test
    void a_form_kept_over_a_sign_out_is_refused() {
        var kept = form(owner);
        owner.send("/account", "/sign-out");
        var answer = owner.post(NEW, kept, "name", "After the sign-out", "nation", "wales");
        assertThat(answer.status()).isIn(302, 403);
        assertThat(named("After the sign-out")).isZero();
    }

    @Test
    void a_form_sent_again_and_again_is_done_once() {
        var form = form(owner);
        for (int time = 0; time < 3; time++) {
            assertThat(owner.post(NEW, form, "name", "Pressed thrice", "nation", "wales")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(named("Pressed thrice")).isEqualTo(1);
    }
}
