package org.plumbline.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is wrong with a request, in the language that it asks for. */
@Component
public final class Problems {
    private static final JsonMapper JSON = new JsonMapper();

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** Writes a problem as the whole answer. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response, Object... with)
            throws IOException {
        var language = Language.of(request);
        var key = "api.problems." + refusal.kind();
        var document = new ProblemDocument(
                ProblemDocument.TYPE + refusal.kind(),
                texts.in(language, key + ".title"),
                refusal.status().value(),
                texts.in(language, key + ".words", with),
                request.getRequestURI(),
                refusal.wrong(),
                meanwhile(refusal.changed()));
        var bytes = JSON.writeValueAsBytes(document);
        response.setStatus(refusal.status().value());
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"plumbline\"");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", language);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static ProblemDocument.@Nullable Meanwhile meanwhile(Changed changed) {
        return changed.isThere()
                ? new ProblemDocument.Meanwhile(
                        changed.by(),
                        changed.differences().stream()
                                .map(each -> new ProblemDocument.Difference(each.label(), each.now(), each.entered()))
                                .toList())
                : null;
    }
}
