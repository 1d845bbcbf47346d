package org.plumbline.server.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** Somebody at a browser without scripting: keeps cookies, reads pages, sends the forms that stand on them. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Site server;
    private final CookieManager cookies;
    private final HttpClient browser;

    /** An answer of the server. */
    public record Page(int status, String text, String location, HttpResponse<String> answer) {}

    private Visitor(Site server) {
        this(server, new CookieManager());
    }

    private Visitor(Site server, CookieManager cookies) {
        this.server = server;
        this.cookies = cookies;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Somebody who is not signed in. */
    public static Visitor to(Site server) {
        return new Visitor(server);
    }

    /** Somebody who has signed in by the page for it. */
    public static Visitor as(Site server, Office.Someone person) {
        var visitor = new Visitor(server);
        var page = visitor.send("/sign-in", "/sign-in", "email", person.email(), "password", Office.PASSWORD);
        if (page.status() / 100 != 3) {
            throw new IllegalStateException("not signed in: " + page.status() + " to " + page.location());
        }
        return visitor;
    }

    /** The same browser, sent on to another server. */
    public Visitor at(Site another) {
        return new Visitor(another, cookies);
    }

    /** Somebody who holds a session's cookie, however they came by it. */
    public static Visitor holding(Site server, String session) {
        var visitor = new Visitor(server);
        var cookie = new java.net.HttpCookie("SESSION", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        visitor.cookies.getCookieStore().add(URI.create(server.url()), cookie);
        return visitor;
    }

    /** The cookies kept, to move to another server. */
    public CookieManager cookies() {
        return cookies;
    }

    /** Opens a page. */
    public Page open(String path) {
        return answer(HttpRequest.newBuilder(URI.create(server.url() + path)).build());
    }

    /**
     * Opens the page with a form, and sends it: its hidden fields and these.
     *
     * @param fields names and values in turn
     */
    public Page send(String pageWithForm, String action, String... fields) {
        return post(action, form(open(pageWithForm).text(), action), fields);
    }

    /** Sends fields as they are, with nothing hidden: as somebody would who made up the form. */
    public Page forge(String action, String... fields) {
        return post(action, List.of(), fields);
    }

    /** Sends hidden fields kept from an earlier page, and these. */
    public Page post(String action, List<String> hidden, String... fields) {
        return send(HttpMethod.POST, action, hidden, fields);
    }

    /** The same, by any method. */
    public Page send(HttpMethod method, String action, List<String> hidden, String... fields) {
        var pairs = new ArrayList<>(hidden);
        pairs.addAll(List.of(fields));
        var body = new StringBuilder();
        for (int at = 0; at < pairs.size(); at += 2) {
            body.append(at == 0 ? "" : "&")
                    .append(URLEncoder.encode(pairs.get(at), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(pairs.get(at + 1), StandardCharsets.UTF_8));
        }
        return answer(HttpRequest.newBuilder(URI.create(server.url() + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method.name(), HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /**
     * Opens the page with a form for a file, and sends it: its hidden fields, the file in the field {@code file}, and these.
     *
     * @param fields names and values in turn
     */
    public Page sendFile(String pageWithForm, String action, String name, byte[] file, String... fields) {
        return postFile(action, form(open(pageWithForm).text(), action), name, file, fields);
    }

    /** Opens the page with a form for a file, and sends it: its hidden fields and this file. */
    public Page sendFile(String pageWithForm, String action, String field, String name, byte[] content) {
        return multipart(action, form(open(pageWithForm).text(), action), field, name, content);
    }

    /** Sends a file with hidden fields kept from an earlier page. */
    public Page postFile(String action, List<String> hidden, String name, byte[] file, String... fields) {
        var pairs = new ArrayList<>(hidden);
        pairs.addAll(List.of(fields));
        return multipart(action, pairs, "file", name, file);
    }

    /** Sends a file in a field of any name. */
    public Page multipart(String action, List<String> pairs, String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        for (int at = 0; at < pairs.size(); at += 2) {
            body.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(pairs.get(at), pairs.get(at + 1))
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(field, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer(HttpRequest.newBuilder(URI.create(server.url() + action))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends JSON as the script of a page does. */
    public Page sendJson(String action, String token, String json) {
        return answer(HttpRequest.newBuilder(URI.create(server.url() + action))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Opens what is no text. */
    public byte[] download(String path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(server.url() + path)).build();
            return browser.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The hidden fields of the form on a page that goes to an action. */
    public static List<String> form(String page, String action) {
        var start = page.indexOf("action=\"%s\"".formatted(action));
        if (start < 0) {
            throw new IllegalStateException("no form to %s on the page:%n%s".formatted(action, page));
        }
        var fields = new ArrayList<String>();
        var hidden = HIDDEN.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (hidden.find()) {
            fields.add(hidden.group(1));
            fields.add(hidden.group(2));
        }
        return fields;
    }

    private Page answer(HttpRequest request) {
        try {
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
