package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.signin.code.Authenticator;
import org.plumbline.server.trial.Visitor;

/** The first days of an office that runs two servers on one database, in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {
    private static final String EMAIL = "first@office.example";
    private static final String PASSWORD = "lantern otter gravel";
    private static final Map<String, Object> STRICT = Map.of("plumbline.second-factor", "administrators");

    private final String database = TestCluster.newDatabase();
    private final TestServer one = TestServer.on(database, STRICT);
    private final TestServer other = TestServer.on(database, STRICT);
    private String link = "";
    private String otherLink = "";

    @BeforeAll
    void each_server_prints_a_link() {
        link = one.context().getBean(FirstStart.class).path().orElseThrow();
        otherLink = other.context().getBean(FirstStart.class).path().orElseThrow();
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
    }

    @Test
    @Order(1)
    void every_server_has_a_link_of_its_own_that_works_on_all() {
        assertThat(link).startsWith("/first-start/").isNotEqualTo(otherLink);
        assertThat(Visitor.to(one).open(otherLink).status()).isEqualTo(200);
        assertThat(Visitor.to(other).open(link).text()).contains("The first administrator");
        assertThat(Visitor.to(one).open("/first-start/made-up").status()).isEqualTo(410);
    }

    @Test
    @Order(2)
    void what_is_not_right_is_said_at_once_and_nobody_is_made() {
        var page = Visitor.to(one).send(link, link, "name", "", "email", "nowhere", "password", "short", "again", "x");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Fill this in")
                .contains("Enter an email address")
                .contains("Use at least 12 characters")
                .contains("The two are not the same");
        assertThat(one.office().rows("select 1 from person")).isEmpty();
    }

    @Test
    @Order(3)
    void the_first_link_used_makes_the_administrator_and_ends_all_links() {
        var slow = Visitor.to(other);
        var opened = Visitor.form(slow.open(otherLink).text(), otherLink);
        var made = Visitor.to(one)
                .send(link, link, "name", "First Person", "email", EMAIL, "password", PASSWORD, "again", PASSWORD);
        assertThat(made.status()).isEqualTo(303);
        assertThat(made.location()).endsWith("/sign-in");
        var late = slow.post(
                otherLink,
                opened,
                "name",
                "Late",
                "email",
                "late@office.example",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        assertThat(late.status()).isEqualTo(410);
        assertThat(one.office().rows("select name from person")).hasSize(1);
        assertThat(one.context().getBean(FirstStart.class).path()).isEmpty();
        assertThat(other.context().getBean(FirstStart.class).path()).isEmpty();
    }

    @Test
    @Order(4)
    void an_administrator_must_set_up_a_second_factor_before_anything_else() {
        var visitor = Visitor.to(one);
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
        var password = visitor.send("/sign-in", "/sign-in", "email", EMAIL, "password", PASSWORD);
        assertThat(password.location()).endsWith("/sign-in/second-factor");
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
        assertThat(visitor.open("/sign-in/code").status()).isEqualTo(200);
        var setUp = visitor.open("/sign-in/second-factor");
        assertThat(setUp.text()).contains("<svg class=\"qr\"").contains("Scan this square");
        var app = Authenticator.from(setUp.text());
        assertThat(Authenticator.from(visitor.open("/sign-in/second-factor").text())
                        .code(0))
                .as("the key stays the same until it is confirmed")
                .isEqualTo(app.code(0));
        var wrong = visitor.send("/sign-in/second-factor", "/sign-in/second-factor", "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        var done = visitor.send("/sign-in/second-factor", "/sign-in/second-factor", "code", app.code(0));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text())
                .contains("Keep your recovery codes")
                .containsPattern("[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}");
        assertThat(done.text()).as("leads on to where they wanted").contains("href=\"/account\"");
        assertThat(visitor.open("/account").text()).contains("First Person").contains("10 recovery codes left");
    }

    @Test
    @Order(5)
    void who_signed_in_on_one_server_goes_on_on_the_other() {
        var second = one.office().person("Second Person");
        var visitor = Visitor.as(one, second);
        var moved = visitor.at(other);
        assertThat(moved.open("/account").text()).contains("Second Person");
        var out = moved.send("/account", "/sign-out");
        assertThat(out.location()).endsWith("/sign-in?out");
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }

    @Test
    @Order(6)
    void nothing_in_the_database_lets_one_make_codes_or_passwords() {
        // chosen on a page: with all the work that OWASP asks for
        assertThat(one.office().rows("select 1 from account where password like '$argon2id$v=19$m=19456,t=2,p=1$%'"))
                .isNotEmpty();
        assertThat(one.office().rows("select password from account where password not like '$argon2id$%'"))
                .isEmpty();
        assertThat(one.office().rows("select 1 from account where octet_length(totp_secret) = 12 + 20 + 16"))
                .hasSize(1);
        assertThat(one.office().rows("select octet_length(digest) from recovery_code"))
                .hasSize(10)
                .allMatch(row -> row.getFirst().equals("32"));
    }
}
