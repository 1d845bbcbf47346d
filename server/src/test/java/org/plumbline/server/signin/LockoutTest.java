package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Wrong passwords lock an account for a while, and nobody learns from the answers who has one. */
class LockoutTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    @Test
    void five_wrong_passwords_lock_an_account_and_then_the_right_one_is_refused_with_the_same_words() {
        var someone = office.person("Robin Locked");
        var visitor = Visitor.to(server);
        for (int time = 1; time <= 5; time++) {
            assertThat(tries(visitor, someone.email(), "wrong " + time).status())
                    .isEqualTo(422);
        }
        var right = tries(visitor, someone.email(), Office.PASSWORD);
        assertThat(right.status()).isEqualTo(422);
        assertThat(right.text())
                .contains("The address or the password is not right")
                .contains("15 minutes");
        assertThat(office.rows(
                        "select 1 from audit_entry where action = 'account-locked' and subject = ?", someone.name()))
                .hasSize(1);
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_open_again_and_counts_from_the_start() {
        var someone = office.person("Robin Patient");
        var visitor = Visitor.to(server);
        for (int time = 1; time <= 5; time++) {
            tries(visitor, someone.email(), "wrong");
        }
        var left = office.number(
                "select extract(minute from locked_until - now())::int from account where person = ?", someone.id());
        assertThat(left).isBetween(13L, 15L);
        office.number(
                "update account set locked_until = now() - interval '1 second' where person = ? returning person",
                someone.id());
        assertThat(tries(visitor, someone.email(), "wrong").status()).isEqualTo(422);
        assertThat(tries(visitor, someone.email(), Office.PASSWORD).status()).isEqualTo(303);
        assertThat(office.number("select failures from account where person = ?", someone.id()))
                .isZero();
    }

    @Test
    void four_wrong_ones_and_then_the_right_one_are_forgotten() {
        var someone = office.person("Robin Typist");
        var visitor = Visitor.to(server);
        for (int time = 1; time <= 4; time++) {
            tries(visitor, someone.email(), "wrong");
        }
        assertThat(tries(visitor, someone.email(), Office.PASSWORD).status()).isEqualTo(303);
        assertThat(tries(Visitor.to(server), someone.email(), "wrong").status()).isEqualTo(422);
        assertThat(tries(Visitor.to(server), someone.email(), Office.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void many_guesses_at_once_are_no_way_round() throws InterruptedException, ExecutionException {
        var someone = office.person("Robin Besieged");
        var guesses = new ArrayList<Callable<Integer>>();
        for (int guess = 0; guess < 12; guess++) {
            var visitor = Visitor.to(server);
            guesses.add(() -> tries(visitor, someone.email(), "wrong").status());
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(guesses)) {
                assertThat(answer.get()).isEqualTo(422);
            }
        }
        assertThat(office.number("select failures from account where person = ?", someone.id()))
                .as("those after the fifth were not even looked at")
                .isEqualTo(5);
    }

    @Test
    void who_is_not_known_or_has_left_or_has_no_password_gets_the_same_answer() {
        var gone = office.person("Robin Gone");
        office.number("update person set left_on = current_date where id = ? returning id", gone.id());
        var without = office.person("Robin Without");
        office.number("update account set password = null where person = ? returning person", without.id());
        var someone = office.person("Robin Here");
        var known = strip(tries(Visitor.to(server), someone.email(), "wrong").text(), someone.email());
        for (var email : new String[] {"nobody@office.example", gone.email(), without.email()}) {
            var answer = tries(Visitor.to(server), email, Office.PASSWORD);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(strip(answer.text(), email)).isEqualTo(known);
        }
    }

    @Test
    void strange_things_in_the_fields_are_wrong_and_nothing_more() {
        for (var email :
                new String[] {"' or 1=1 --", "<script>alert(1)</script>", "a".repeat(1_000_000), "", "\u0000"}) {
            var answer = tries(Visitor.to(server), email, "x".repeat(email.length()));
            assertThat(answer.status())
                    .as(email.substring(0, Math.min(20, email.length())))
                    .isEqualTo(422);
            assertThat(answer.text()).doesNotContain("<script>alert");
        }
    }

    private static Visitor.Page tries(Visitor visitor, String email, String password) {
        return visitor.send("/sign-in", "/sign-in", "email", email, "password", password);
    }

    private static String strip(String page, String email) {
        return page.replace(email, "EMAIL").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
