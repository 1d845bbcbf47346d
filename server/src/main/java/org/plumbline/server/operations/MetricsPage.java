package org.plumbline.server.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.database.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** The server's figures as Prometheus reads them: for who has the operator's token, and for administrators. */
@Controller
public class MetricsPage {
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST = 24;

    private final PrometheusMeterRegistry meters;
    private final OfficeFigures figures;
    private final Standing standing;
    private final byte[] token;

    MetricsPage(
            PrometheusMeterRegistry meters,
            OfficeFigures figures,
            Standing standing,
            @Value("${plumbline.metrics-token}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "PLUMBLINE_METRICS_TOKEN is too short to keep a secret. Give one of at least %d characters, such as openssl rand -hex 24 makes."
                            .formatted(SHORTEST));
        }
        this.meters = meters;
        this.figures = figures;
        this.standing = standing;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/metrics")
    @Needs(Right.READ_METRICS)
    ResponseEntity<String> metrics(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String shown,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String format) {
        if (!isToken(shown) && !mayOperate()) {
            if (token.length > 0 && shown.startsWith(BEARER)) {
                return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .body("");
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        figures.lookAgain();
        var text = format.contains("openmetrics") ? "application/openmetrics-text" : "text/plain";
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type(text)).body(meters.scrape(type(text)));
    }

    private boolean isToken(String shown) {
        return token.length > 0
                && shown.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token, shown.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private boolean mayOperate() {
        return Acting.now().map(Acting::person).isPresent() && standing.has(Right.OPERATE);
    }

    private static String type(String text) {
        return text + (text.startsWith("text") ? "; version=0.0.4; charset=utf-8" : "; version=1.0.0; charset=utf-8");
    }
}
