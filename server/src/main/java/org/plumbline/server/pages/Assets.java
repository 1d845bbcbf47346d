package org.plumbline.server.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.plumbline.publishing.page.StyleSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheet and the script of every page, made once from GOV.UK's and ours. */
@Controller
final class Assets {
    private static final String GOVUK_SCRIPT =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js";

    private final String style = StyleSheet.govuk() + "\n" + read("/plumbline.css");
    private final String script = read(GOVUK_SCRIPT).replaceAll("//# sourceMappingURL=.*", "");

    @GetMapping("/assets/plumbline.css")
    ResponseEntity<byte[]> style() {
        return cached(style, MediaType.parseMediaType("text/css;charset=UTF-8"));
    }

    @GetMapping("/assets/govuk-frontend.js")
    ResponseEntity<byte[]> script() {
        return cached(script, MediaType.parseMediaType("text/javascript;charset=UTF-8"));
    }

    private static ResponseEntity<byte[]> cached(String text, MediaType kind) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(kind)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).mustRevalidate())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private static String read(String name) {
        try (var file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("%s is not on the class path".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
