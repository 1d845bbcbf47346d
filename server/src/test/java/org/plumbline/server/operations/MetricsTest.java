package org.plumbline.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.audit.chain.Sealer;
import org.plumbline.server.trial.Visitor;

/** The server's figures: for who has the token and for administrators, in Prometheus' own form, and of nobody. */
class MetricsTest {
    private static final String TOKEN = "an operator's token of 36 characters";

    private static HttpResponse<String> asked(TestServer server, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/metrics"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void without_a_token_set_they_are_not_there_but_for_administrators() throws Exception {
        var server = TestServer.shared();
        assertThat(asked(server).statusCode()).isEqualTo(404);
        assertThat(asked(server, "Authorization", "Bearer ").statusCode()).isEqualTo(404);
        assertThat(asked(server, "Authorization", "Bearer anything").statusCode())
                .isEqualTo(404);
        var lead = Visitor.as(server, server.office().person("Lead M", Role.LEAD_INSPECTOR));
        assertThat(lead.open("/metrics").status()).isEqualTo(404);
        var keeper = Visitor.as(server, server.office().person("Administrator M", Role.ADMINISTRATOR));
        assertThat(keeper.open("/metrics").text()).contains("# TYPE plumbline_audit_unsealed gauge");
    }

    @Test
    void with_a_token_whoever_shows_it_reads_them_and_nobody_else() throws Exception {
        // nothing is sealed here, so that the age of what waits to be sealed is known
        try (var server =
                TestServer.onNewDatabase(Map.of("plumbline.metrics-token", TOKEN, "plumbline.audit.seal-seconds", 0))) {
            assertThat(asked(server).statusCode()).isEqualTo(404);
            var wrong = asked(server, "Authorization", "Bearer " + TOKEN + "x");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(wrong.body()).isEmpty();
            assertThat(asked(server, "Authorization", "Basic " + TOKEN).statusCode())
                    .isEqualTo(404);
            var right = asked(server, "Authorization", "Bearer " + TOKEN);
            assertThat(right.statusCode()).isEqualTo(200);
            assertThat(right.headers().firstValue("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
            assertThat(right.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(right.body()).contains("hikaricp_connections_active{").contains("jvm_memory_used_bytes{");
            figures_are_of_the_whole_office_and_labels_of_nobody(server);
        }
    }

    private void figures_are_of_the_whole_office_and_labels_of_nobody(TestServer server) throws Exception {
        var office = server.office();
        var someone = office.person("Marged Unsaid");
        var visitor = Visitor.as(server, someone);
        visitor.open("/inspections/4711");
        visitor.open("/nowhere/at/all/4712?name=Marged");
        Visitor.to(server).send("/sign-in", "/sign-in", "email", someone.email(), "password", "not the right one");
        server.context().getBean(Sealer.class).sealAll();
        office.rows(
                "insert into audit_entry (at, digest, action) values (now() - interval '1 hour', '', 'test') returning id");
        var text = asked(server, "Authorization", "Bearer " + TOKEN).body();
        assertThat(figure(text, "plumbline_sign_ins_total{ended=\"refused\",what=\"password\"}"))
                .isEqualTo(1);
        assertThat(figure(text, "plumbline_sign_ins_total{ended=\"right\",what=\"password\"}"))
                .isEqualTo(1);
        assertThat(figure(text, "plumbline_audit_unsealed_age")).isBetween(3600.0, 3700.0);
        assertThat(figure(text, "plumbline_sessions")).isGreaterThanOrEqualTo(1);
        assertThat(figure(text, "plumbline_retention_due")).isZero();
        // a form answered, by route and status:
        // http_server_requests_seconds_count{…method="POST",…status="422",uri="/sign-in"}
        assertThat(text)
                .containsPattern("http_server_requests_seconds_count[{][^}]*method=\"POST\"[^}]*uri=\"/sign-in\"");
        assertThat(text)
                .doesNotContain("Marged", "marged", "office.example", "4711", "4712", "nowhere")
                .doesNotContain(TOKEN);
    }

    private static double figure(String text, String name) {
        var found = Pattern.compile("(?m)^" + Pattern.quote(name) + " (.+)$").matcher(text);
        assertThat(found.find()).as(name + " in\n" + text).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void a_token_that_could_be_guessed_stops_the_start() {
        assertThatThrownBy(() -> TestServer.onNewDatabase(Map.of("plumbline.metrics-token", "short")))
                .hasStackTraceContaining("PLUMBLINE_METRICS_TOKEN is too short to keep a secret.");
    }
}
