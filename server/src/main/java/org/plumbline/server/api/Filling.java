package org.plumbline.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Entered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program sends as the form of a page. */
final class Filling {
    static final String NAMES = Filling.class.getName() + ".names";
    static final String KEY = "Idempotency-Key";

    private static final int MOST = 2 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** What forms of pages call the version of what they change. */
    private static final List<String> VERSIONS = List.of("version", "mark", "drawn");

    private Filling() {}

    static Entered body(Body body, HttpServletRequest request) throws IOException {
        var filled = new Filled(body.value());
        if (body.value() != Body.Nothing.class) {
            filled.json(json(request));
        }
        return entered(filled, body, request);
    }

    static Entered address(Class<? extends Record> form, HttpServletRequest request) {
        var filled = new Filled(form).address(request.getParameterMap());
        request.setAttribute(NAMES, filled.names());
        return hidden(filled, request).entered();
    }

    private static Entered entered(Filled filled, Body body, HttpServletRequest request) {
        for (var fixed : body.with()) {
            var parts = fixed.split("=", 2);
            filled.with(parts[0], parts[1]);
        }
        if (body.changes()) {
            var version = version(request);
            VERSIONS.forEach(field -> filled.with(field, version));
        }
        request.setAttribute(NAMES, filled.names());
        return (body.once() ? hidden(filled, request) : filled).entered();
    }

    private static Filled hidden(Filled filled, HttpServletRequest request) {
        var key = request.getHeader(KEY);
        return key == null || key.isBlank() ? filled : filled.with("once", mark(key, request));
    }

    /** The version that the program saw. */
    static String version(HttpServletRequest request) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "no-version");
        }
        return tag.strip().replaceAll("^(W/)?\"|\"$", "");
    }

    /** The mark of a form that is good once: another for each person, address and key. */
    private static String mark(String key, HttpServletRequest request) {
        var person = Acting.now().map(Acting::person).orElse(0L);
        var text = "%s %s %s %s".formatted(person, request.getMethod(), request.getRequestURI(), key);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(digest, 0, 16)
                    .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static JsonNode json(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json");
        }
        var bytes = bytes(request, MOST);
        try {
            var sent = JSON.readTree(bytes);
            if (!sent.isObject()) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST, "malformed", List.of(new Wrong("malformed", "1:1", "no object", "")));
            }
            return sent;
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            var place = at == null ? "" : "%d:%d".formatted(at.getLineNr(), at.getColumnNr());
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "malformed",
                    List.of(new Wrong("malformed", place, notJson.getOriginalMessage(), "")));
        }
    }

    /** All that was sent, if it is not too much. */
    static byte[] bytes(HttpServletRequest request, int most) throws IOException {
        var bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-big");
        }
        return bytes;
    }

    /** The names that the program knows, by those of the form. */
    @SuppressWarnings("unchecked")
    static Map<String, String> names(HttpServletRequest request) {
        return request.getAttribute(NAMES) instanceof Map<?, ?> names ? (Map<String, String>) names : Map.of();
    }
}
