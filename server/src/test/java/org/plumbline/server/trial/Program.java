package org.plumbline.server.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that acts for somebody by a token: no cookies, no pages. */
public final class Program {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestServer server;
    private final String token;

    /** An answer of the server; {@code json} is missing where it is no JSON. */
    public record Answer(int status, String text, JsonNode json, HttpResponse<byte[]> answer) {
        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        /** The codes of all that is wrong. */
        public List<String> codes() {
            return json.path("problems")
                    .valueStream()
                    .map(it -> it.path("code").asString())
                    .toList();
        }
    }

    private Program(TestServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A program with a token of this text. */
    public static Program with(TestServer server, String token) {
        return new Program(server, token);
    }

    /** A program with a token that is put straight into the database; without scopes for all of them. */
    public static Program of(TestServer server, Office.Someone person, Scope... scopes) {
        return new Program(server, token(server, person, scopes));
    }

    /** The text of a token that is put straight into the database. */
    public static String token(TestServer server, Office.Someone person, Scope... scopes) {
        var bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        var token = "plumb_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var words = List.of(scopes.length == 0 ? Scope.values() : scopes).stream()
                .map(Scope::word)
                .toList();
        server.office()
                .number(
                        "insert into api_token (person, name, digest, scopes, good_until) values (?, 'Of a test',"
                                + " sha256(convert_to(?, 'UTF8')), string_to_array(?, ','), current_date + 30) returning id",
                        person.id(),
                        token,
                        String.join(",", words));
        return token;
    }

    /** Reads something. */
    public Answer get(String path) {
        return ask("GET", path, null);
    }

    /** Sends JSON. */
    public Answer post(String path, String json, String... headers) {
        return ask("POST", path, json, headers);
    }

    /** Changes something that was seen in a version. */
    public Answer put(String path, String version, String json) {
        return ask("PUT", path, json, "If-Match", version);
    }

    /** Sends a file. */
    public Answer file(String path, byte[] content, String... headers) {
        var request = request(path, headers).header("Content-Type", "application/octet-stream");
        return answer(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(content)).build());
    }

    /**
     * Asks by any method.
     *
     * @param json null for nothing
     */
    public Answer ask(String method, String path, @org.jspecify.annotations.Nullable String json, String... headers) {
        var request = request(path, headers);
        if (json == null) {
            return answer(
                    request.method(method, HttpRequest.BodyPublishers.noBody()).build());
        }
        request.header("Content-Type", "application/json");
        return answer(request.method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request;
    }

    private static Answer answer(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            var isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(answer.statusCode(), text, isJson ? JSON.readTree(text) : JSON.missingNode(), answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
