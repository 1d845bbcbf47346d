package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Sessions begin new, end by themselves, and can be ended. */
class SessionsTest {
    private static final String NEW_PASSWORD = "lantern otter gravel";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    @Test
    void a_session_known_before_the_sign_in_is_worth_nothing_after_it() {
        var someone = office.person("Kim Fixed");
        var visitor = Visitor.to(server);
        visitor.open("/account");
        visitor.open("/sign-in");
        var before = session(visitor);
        visitor.send("/sign-in", "/sign-in", "email", someone.email(), "password", Office.PASSWORD);
        assertThat(session(visitor)).isNotEqualTo(before);
        assertThat(visitor.open("/account").status()).isEqualTo(200);
        assertThat(Visitor.holding(server, before).open("/account").location()).endsWith("/sign-in");
    }

    @Test
    void a_session_stolen_before_signing_out_is_dead_after_it() {
        var visitor = Visitor.as(server, office.person("Kim Robbed"));
        var stolen = session(visitor);
        assertThat(Visitor.holding(server, stolen).open("/account").status()).isEqualTo(200);
        visitor.send("/account", "/sign-out");
        assertThat(Visitor.holding(server, stolen).open("/account").location()).endsWith("/sign-in");
    }

    @Test
    void a_session_ends_after_an_hour_without_a_request() {
        var someone = office.person("Kim Idle");
        var visitor = Visitor.as(server, someone);
        age(someone, "last_access_time = last_access_time - 3601000, expiry_time = expiry_time - 3601000");
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        var someone = office.person("Kim Busy");
        var visitor = Visitor.as(server, someone);
        age(someone, "creation_time = creation_time - 11 * 3600000");
        assertThat(visitor.open("/account").status()).isEqualTo(200);
        age(someone, "creation_time = creation_time - 3601000");
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }

    @Test
    void a_changed_password_ends_every_other_session() {
        var someone = office.person("Kim Careful");
        var here = Visitor.as(server, someone);
        var there = Visitor.as(server, someone);
        var wrong = change(here, "not it", NEW_PASSWORD);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(there.open("/account").status()).isEqualTo(200);
        assertThat(change(here, Office.PASSWORD, NEW_PASSWORD).location()).endsWith("/account");
        assertThat(here.open("/account").text()).contains("Your password is changed");
        assertThat(there.open("/account").location()).endsWith("/sign-in");
        var old =
                Visitor.to(server).send("/sign-in", "/sign-in", "email", someone.email(), "password", Office.PASSWORD);
        assertThat(old.status()).isEqualTo(422);
    }

    @Test
    void one_sees_ones_sessions_and_sign_ins_and_ends_the_others() {
        var someone = office.person("Kim Tidy");
        var here = Visitor.as(server, someone);
        var there = Visitor.as(server, someone);
        var third = Visitor.as(server, someone);
        var page = here.open("/account").text();
        assertThat(page)
                .contains("Where you are signed in")
                .contains("This one")
                .contains("from 127.0.0.1");
        assertThat(page).doesNotContain(session(here)).doesNotContain(session(there));
        here.send("/account", "/account/sessions/end");
        assertThat(here.open("/account").status()).isEqualTo(200);
        assertThat(java.util.stream.Stream.of(there, third)
                        .filter(it -> it.open("/account").status() == 200))
                .hasSize(1);
    }

    @Test
    void nobody_ends_the_sessions_of_another() {
        var victim = Visitor.as(server, office.person("Kim Victim"));
        var other = Visitor.as(server, office.person("Kim Other"));
        var csrf = Visitor.form(other.open("/account").text(), "/sign-out");
        other.post("/account/sessions/end", csrf, "session", "others");
        assertThat(victim.open("/account").status()).isEqualTo(200);
        assertThat(other.open("/account").status()).isEqualTo(200);
    }

    @Test
    void the_language_that_one_keeps_is_there_in_the_next_browser() {
        var someone = office.person("Kim Cymraeg");
        var visitor = Visitor.as(server, someone);
        visitor.send("/account", "/account/language", "language", "cy");
        assertThat(visitor.open("/account").text()).contains("Eich cyfrif");
        assertThat(Visitor.as(server, someone).open("/account").text()).contains("Eich cyfrif");
    }

    private void age(Office.Someone someone, String change) {
        office.rows(
                "update spring_session set " + change + " where principal_name = ? returning 1",
                Long.toString(someone.id()));
    }

    private static Visitor.Page change(Visitor visitor, String now, String chosen) {
        return visitor.send("/account/password", "/account/password", "now", now, "password", chosen, "again", chosen);
    }

    static String session(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
