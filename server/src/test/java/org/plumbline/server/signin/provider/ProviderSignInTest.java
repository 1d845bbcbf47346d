package org.plumbline.server.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** Signing in by an identity provider: who it vouches for comes in if they are one of us, and nobody else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInTest {
    private final Issuer issuer = new Issuer();
    private final TestServer server = TestServer.onNewDatabase(Map.of(
            "plumbline.oidc.issuer", issuer.url(),
            "plumbline.oidc.client-id", "plumbline-test",
            "plumbline.oidc.client-secret", "a secret of tests",
            "plumbline.local-sign-in", false,
            "plumbline.second-factor", "everybody"));

    ProviderSignInTest() throws Exception {}

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    /** Goes to the provider and comes back with its answer. */
    private Visitor.Page comesBack(Visitor visitor) {
        var away = visitor.open("/oauth2/authorization/provider");
        assertThat(away.location()).startsWith(issuer.url() + "/authorize?");
        var code = issuer.codeFor(URI.create(away.location()).getRawQuery());
        return back(visitor, code, issuer.asked().getOrDefault("state", ""));
    }

    private static Visitor.Page back(Visitor visitor, String code, String state) {
        return visitor.open("/login/oauth2/code/provider?code=%s&state=%s"
                .formatted(code, URLEncoder.encode(state, StandardCharsets.UTF_8)));
    }

    private void says(String email) {
        issuer.email = email;
        issuer.verified = true;
        issuer.wrongNonce = false;
        issuer.strangersSignature = false;
    }

    @Test
    void somebody_of_ours_comes_in_and_to_the_page_that_they_wanted_without_another_factor() {
        var person = server.office().person("Olwen Vouched", Role.ADMINISTRATOR);
        says(person.email().toUpperCase(java.util.Locale.ROOT));
        var visitor = Visitor.to(server);
        visitor.open("/people");
        assertThat(visitor.open("/sign-in").text())
                .contains("/oauth2/authorization/provider")
                .doesNotContain("type=\"password\"");
        var page = comesBack(visitor);
        assertThat(page.location()).endsWith("/people");
        assertThat(visitor.open("/people").status()).isEqualTo(200);
        assertThat(issuer.asked()).containsKeys("nonce", "state", "code_challenge");
        assertThat(issuer.asked()).containsEntry("code_challenge_method", "S256");
    }

    @Test
    void an_address_that_is_not_verified_lets_nobody_in() {
        says(server.office().person("Owen Unverified").email());
        issuer.verified = false;
        refused("/sign-in?provider=unverified", "has not verified your email address");
    }

    @Test
    void who_is_not_one_of_us_is_told_so_and_no_person_is_made() {
        says("stranger@elsewhere.example");
        refused("/sign-in?provider=unknown", "nobody with your email address has been added here");
        assertThat(server.office().rows("select 1 from person where email like 'stranger%'"))
                .isEmpty();
    }

    @Test
    void who_has_left_is_not_one_of_us() {
        var gone = server.office().person("Ossian Gone");
        server.office().rows("update person set left_on = current_date where id = ? returning 1", gone.id());
        says(gone.email());
        refused("/sign-in?provider=unknown", "Ask an administrator");
    }

    @Test
    void an_answer_to_another_question_lets_nobody_in() {
        says(server.office().person("Oona Replayed").email());
        issuer.wrongNonce = true;
        refused("/sign-in?provider=failed", "did not work");
    }

    @Test
    void an_answer_that_somebody_else_signed_lets_nobody_in() {
        says(server.office().person("Oscar Signed").email());
        issuer.strangersSignature = true;
        refused("/sign-in?provider=failed", "did not work");
    }

    @Test
    void an_answer_that_nobody_asked_for_lets_nobody_in() {
        says(server.office().person("Olga Tricked").email());
        var visitor = Visitor.to(server);
        var away = visitor.open("/oauth2/authorization/provider");
        issuer.codeFor(URI.create(away.location()).getRawQuery());
        assertThat(back(visitor, "code-for-test", "another state").location()).endsWith("/sign-in?provider=failed");
        assertThat(back(Visitor.to(server), "code-for-test", issuer.asked().getOrDefault("state", ""))
                        .location())
                .endsWith("/sign-in?provider=failed");
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }

    @Test
    void where_passwords_are_turned_off_none_lets_anybody_in() {
        var person = server.office().person("Otis Password");
        var visitor = Visitor.to(server);
        var csrf = visitor.open("/people"); // makes a session
        assertThat(csrf.status()).isEqualTo(302);
        var refused = visitor.forge("/sign-in", "email", person.email(), "password", "correct horse battery");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }

    private void refused(String to, String words) {
        var visitor = Visitor.to(server);
        var page = comesBack(visitor);
        assertThat(page.location()).endsWith(to);
        assertThat(visitor.open(to).text()).contains(words);
        assertThat(visitor.open("/account").location()).endsWith("/sign-in");
    }
}
