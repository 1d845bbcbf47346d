package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.signin.code.Authenticator;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** A code is asked for after the password, and until it is given nobody is signed in. */
class SecondFactorTest {
    private static final String HERE = "/account/second-factor";
    private static final Pattern CODE = Pattern.compile("\"secret\">([a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4})<");

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    private record SetUp(Office.Someone person, Visitor visitor, Authenticator app, String recoveryCode) {}

    private SetUp setUp(String name) {
        var person = office.person(name);
        var visitor = Visitor.as(server, person);
        var app = Authenticator.from(visitor.open(HERE).text());
        var done = visitor.send(HERE, HERE, "code", app.code(-1)).text();
        var code = CODE.matcher(done);
        assertThat(code.find()).isTrue();
        return new SetUp(person, visitor, app, code.group(1));
    }

    private Visitor halfway(Office.Someone person) {
        var visitor = Visitor.to(server);
        var answer = visitor.send("/sign-in", "/sign-in", "email", person.email(), "password", Office.PASSWORD);
        assertThat(answer.location()).endsWith("/sign-in/code");
        return visitor;
    }

    @Test
    void halfway_no_page_but_the_one_for_the_code_is_to_be_had() {
        var it = setUp("Alex Half");
        var visitor = halfway(it.person());
        for (var path : new String[] {"/", "/account", HERE, "/people"}) {
            assertThat(visitor.open(path).location()).as(path).endsWith("/sign-in");
        }
        assertThat(visitor.open("/sign-in/second-factor").location())
                .as("no new one in place of the one there is")
                .endsWith("/sign-in/code");
        assertThat(enter(visitor, it.app().code(0)).status()).isEqualTo(303);
        assertThat(visitor.open("/account").text()).contains("Alex Half");
    }

    @Test
    void a_code_is_good_once() {
        var it = setUp("Alex Once");
        var code = it.app().code(0);
        assertThat(enter(halfway(it.person()), code).status()).isEqualTo(303);
        assertThat(enter(halfway(it.person()), code).status()).isEqualTo(422);
        assertThat(enter(halfway(it.person()), it.app().code(1)).status()).isEqualTo(303);
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        var it = setUp("Alex Lost");
        var typed = " " + it.recoveryCode().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(enter(halfway(it.person()), typed).status()).isEqualTo(303);
        assertThat(enter(halfway(it.person()), typed).status()).isEqualTo(422);
        assertThat(it.visitor().open("/account").text()).contains("9 recovery codes left");
    }

    @Test
    void wrong_codes_lock_the_account_and_the_right_password_in_between_does_not_help() {
        var it = setUp("Alex Guessed");
        for (int time = 1; time <= 4; time++) {
            assertThat(enter(halfway(it.person()), "000000").status()).isEqualTo(422);
        }
        var last = halfway(it.person());
        assertThat(enter(last, "000000").status()).isEqualTo(422);
        assertThat(enter(last, it.app().code(0)).status()).isEqualTo(422);
        var again = Visitor.to(server)
                .send("/sign-in", "/sign-in", "email", it.person().email(), "password", Office.PASSWORD);
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void nobody_comes_to_the_code_without_the_password() {
        assertThat(Visitor.to(server).open("/sign-in/code").location()).endsWith("/sign-in");
        assertThat(Visitor.to(server).open("/sign-in/second-factor").location()).endsWith("/sign-in");
        var visitor = Visitor.to(server);
        var hidden = Visitor.form(visitor.open("/sign-in").text(), "/sign-in");
        assertThat(visitor.post("/sign-in/code", hidden, "code", "123456").location())
                .endsWith("/sign-in");
    }

    @Test
    void new_codes_and_taking_it_away_ask_for_the_password_again() {
        var it = setUp("Alex Changing");
        var refused = it.visitor().send(HERE, HERE + "/codes", "password", "wrong");
        assertThat(refused.status()).isEqualTo(422);
        var codes = it.visitor().send(HERE, HERE + "/codes", "password", Office.PASSWORD);
        assertThat(codes.text()).contains("Keep your recovery codes").doesNotContain(it.recoveryCode());
        assertThat(enter(halfway(it.person()), it.recoveryCode()).status()).isEqualTo(422);
        var hidden = Visitor.form(it.visitor().open(HERE).text(), HERE + "/codes");
        assertThat(it.visitor()
                        .post(HERE + "/remove", hidden, "password", "wrong")
                        .status())
                .isEqualTo(422);
        assertThat(it.visitor()
                        .post(HERE + "/remove", hidden, "password", Office.PASSWORD)
                        .location())
                .endsWith("/account");
        assertThat(Visitor.as(server, it.person()).open("/account").text()).contains("Not set up");
    }

    private static Visitor.Page enter(Visitor visitor, String code) {
        return visitor.send("/sign-in/code", "/sign-in/code", "code", code);
    }
}
