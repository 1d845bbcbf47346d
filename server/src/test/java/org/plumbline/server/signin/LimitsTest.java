package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** What is too much in a minute is refused, by counts that all servers share, with the time to try again. */
class LimitsTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    @AfterEach
    void forget() {
        office.rows("delete from attempt where what in ('sign-in', 'post') and times > 50000 returning 1");
    }

    @Test
    void an_address_that_tried_too_often_is_told_when_to_try_again() {
        exhaust("sign-in", "127.0.0.1");
        var refused = Visitor.to(server).send("/sign-in", "/sign-in", "email", "a@b", "password", "x");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Too much at once").containsPattern("Try again in [0-9]+ seconds");
        assertThat(refused.answer().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(0L, 60L);
        assertThat(Visitor.to(server).open("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void a_person_who_sends_too_much_is_told_too_and_others_are_not() {
        var someone = office.person("Sam Eager");
        var visitor = Visitor.as(server, someone);
        var other = Visitor.as(server, office.person("Sam Calm"));
        exhaust("post", Long.toString(someone.id()));
        assertThat(visitor.send("/account", "/account/language", "language", "en")
                        .status())
                .isEqualTo(429);
        assertThat(visitor.open("/account").status()).isEqualTo(200);
        assertThat(other.send("/account", "/account/language", "language", "en").status())
                .isEqualTo(303);
    }

    @Test
    void old_rows_are_tidied_away_by_one_server_at_a_time() throws Exception {
        office.rows("insert into attempt values ('sign-in', 'old', now() - interval '2 days', 1) returning 1");
        office.rows("insert into way_in (digest, good_until) values ('\\x01', now() - interval '31 days') returning 1");
        var someone = office.person("Sam Old");
        office.rows(
                "insert into form_used (once, person, led_to, used_at) values (gen_random_uuid(), ?, '/', now() - interval '8 days') returning 1",
                someone.id());
        var housekeeping = server.context().getBean(Housekeeping.class);
        try (var elsewhere = server.owner();
                var statement = elsewhere.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(Housekeeping.LOCK));
            assertThat(housekeeping.tidy()).as("another server is at it").isZero();
            assertThat(office.rows("select 1 from attempt where who = 'old'")).hasSize(1);
            statement.execute("select pg_advisory_unlock(%d)".formatted(Housekeeping.LOCK));
        }
        housekeeping.tidy();
        assertThat(office.rows("select 1 from attempt where who = 'old'")).isEmpty();
        assertThat(office.rows("select 1 from way_in where digest = '\\x01'")).isEmpty();
        assertThat(office.rows("select 1 from form_used where person = ?", someone.id()))
                .isEmpty();
    }

    private void exhaust(String what, String who) {
        for (int minute = 0; minute <= 1; minute++) {
            office.rows(
                    "insert into attempt values (?, ?, date_trunc('minute', now()) + make_interval(mins => ?), 100000)"
                            + " on conflict (what, who, minute) do update set times = 100000 returning 1",
                    what,
                    who,
                    minute);
        }
    }
}
