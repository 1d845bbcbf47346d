package org.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** What protects people at a browser from other sites and from each other. */
class WebSecurityTest {
    private static final List<Pattern> INLINE = List.of(
            Pattern.compile("<script(?![^>]*\\bsrc=)"),
            Pattern.compile("<style"),
            Pattern.compile("\\sstyle="),
            Pattern.compile("\\son[a-z]+="),
            Pattern.compile("javascript:"));

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/nowhere", "/assets/plumbline.css", "/way-in/none", "/health"})
    void every_answer_carries_the_headers_that_protect_it(String path) {
        var headers = Visitor.to(server).open(path).answer().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void pages_about_people_are_kept_by_no_cache() {
        var page = Visitor.as(server, office.person("Cai Cached")).open("/account");
        assertThat(page.answer().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void refusals_and_forged_posts_carry_them_too() {
        var visitor = Visitor.as(server, office.person("Fay Forged"));
        var forged = visitor.forge("/account/language", "language", "cy");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text()).contains("This form is too old");
        assertThat(forged.answer().headers().firstValue("Content-Security-Policy"))
                .isPresent();
        assertThat(office.rows("select language from person where name = 'Fay Forged'"))
                .containsExactly(List.of("en"));
        assertThat(Visitor.to(server)
                        .forge("/sign-in", "email", "a@b", "password", "x")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.forge("/sign-out").status()).isEqualTo(403);
        assertThat(visitor.open("/account").status()).isEqualTo(200);
    }

    @Test
    void the_mark_of_one_persons_form_is_worth_nothing_to_another() {
        var one = Visitor.as(server, office.person("Gil One"));
        var other = Visitor.as(server, office.person("Gil Other"));
        var hidden = Visitor.form(one.open("/account").text(), "/account/language");
        assertThat(other.post("/account/language", hidden, "language", "cy").status())
                .isEqualTo(403);
    }

    @Test
    void the_sessions_cookie_is_kept_from_scripts_and_from_other_sites() {
        var cookie = cookie(Visitor.to(server).open("/account").answer());
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure", "Domain");
    }

    @Test
    void behind_https_the_cookie_stays_on_https_and_so_does_the_browser() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/account"))
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-For", "192.0.2.7")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(cookie(answer)).contains("Secure");
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
        }
        var plain = Visitor.to(server).open("/sign-in").answer();
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/\\evil.example", "/%5Cevil.example", "//evil.example/%2e%2e"})
    void nobody_is_led_away_after_signing_in(String wanted) {
        var someone = office.person("Hal Away");
        var visitor = Visitor.to(server);
        try {
            visitor.open(wanted);
        } catch (IllegalArgumentException notEvenAnAddress) {
            return;
        }
        var page = visitor.send(
                "/sign-in?continue=" + java.net.URLEncoder.encode(wanted, java.nio.charset.StandardCharsets.UTF_8),
                "/sign-in",
                "email",
                someone.email(),
                "password",
                Office.PASSWORD);
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
    }

    @Test
    void no_template_of_a_page_has_script_or_style_in_it() throws IOException {
        // a file in an archive that people keep: it stands alone, and no page of ours
        var alone = Path.of("copies/copy.jte");
        var wrong = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".jte") && !it.endsWith(alone))
                    .toList()) {
                var text = Files.readString(file);
                INLINE.stream()
                        .filter(it -> it.matcher(text).find())
                        .forEach(it -> wrong.add("%s: %s".formatted(file, it)));
                if (text.contains("$unsafe")) {
                    wrong.add(file + ": writes a text without escaping it");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("SESSION="))
                .findFirst()
                .orElse("");
    }
}
