package org.plumbline.server.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the form of a case, who sends answers as its script does. */
public final class Judge {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DATA = Pattern.compile("id=\"judging-data\" hidden data-page=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Visitor visitor;
    private final String path;
    private final String token;
    private final JsonNode data;
    private final Map<String, List<String>> standing = new HashMap<>();
    private long version;

    private Judge(Visitor visitor, String path, String token, JsonNode data) {
        this.visitor = visitor;
        this.path = path;
        this.token = token;
        this.data = data;
        version = data.get("version").asLong();
        data.get("questions")
                .propertyStream()
                .forEach(it -> stands(it.getKey(), it.getValue().path("standing")));
    }

    /** Opens the screen of a group. */
    public static Judge at(Visitor visitor, String path, String group) {
        var page = visitor.open(path + "/groups/" + group);
        var data = DATA.matcher(page.text());
        var token = TOKEN.matcher(page.text());
        if (page.status() != 200 || !data.find() || !token.find()) {
            throw new IllegalStateException("no form of a case, %d:%n%s".formatted(page.status(), page.text()));
        }
        return new Judge(visitor, path, token.group(1), JSON.readTree(plain(data.group(1))));
    }

    /** What an attribute of a page says. */
    private static String plain(String attribute) {
        return attribute
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same page, which sends to another server from now on. */
    public Judge at(Site site) {
        var moved = new Judge(visitor.at(site), path, token, data);
        moved.standing.putAll(standing);
        moved.version = version;
        return moved;
    }

    /** The ids of the questions that are judged on this page's case and counted. */
    public List<String> questions() {
        return data.get("questions")
                .propertyStream()
                .filter(it -> it.getValue().path("needed").asBoolean(false))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the page knows. */
    public JsonNode data() {
        return data;
    }

    /** An answer that replaces what this page saw as standing. */
    public Map<String, Object> event(String question, String answer, String note, String... reasons) {
        var event = new LinkedHashMap<String, Object>();
        event.put("event", UUID.randomUUID().toString());
        event.put("question", question);
        event.put("answer", answer);
        event.put("reasons", List.of(reasons));
        event.put("note", note);
        event.put("at", "2018-09-04T10:15:00+01:00");
        event.put("replaces", standing.getOrDefault(question, List.of()));
        standing.put(question, List.of(event.get("event").toString()));
        return event;
    }

    /** Sends an answer, and says what the server said. */
    public JsonNode give(String question, String answer) {
        return send(event(question, answer, ""));
    }

    /** Answers all that the case waits for. */
    public void giveAll(String answer) {
        var events = new ArrayList<Map<String, Object>>();
        questions().forEach(it -> events.add(event(it, answer, "")));
        send(events);
    }

    /** Sends one answer. */
    public JsonNode send(Map<String, Object> event) {
        return send(List.of(event));
    }

    /** Sends answers together. */
    public JsonNode send(List<Map<String, Object>> events) {
        var page = sendFor(edition(), events);
        var said = read(page);
        version = said.get("version").asLong();
        said.path("questions").propertyStream().forEach(it -> stands(it.getKey(), it.getValue()));
        return said;
    }

    /** A server that is killed while it writes may leave the head of an answer without all of its body. */
    private static JsonNode read(Visitor.Page page) {
        try {
            var said = JSON.readTree(page.text());
            if (page.status() == 200 && said.has("version")) {
                return said;
            }
        } catch (JacksonException notWhole) {
            // told below
        }
        throw new IllegalStateException("%d:%n%s".formatted(page.status(), page.text()));
    }

    /** The same, whatever the server says. */
    public Visitor.Page sendRaw(Map<String, Object> event) {
        return sendFor(edition(), List.of(event));
    }

    /** The same, from the page of another edition. */
    public Visitor.Page sendFor(String edition, List<Map<String, Object>> events) {
        return visitor.sendJson(
                path + "/answers",
                token,
                JSON.writeValueAsString(Map.of("edition", edition, "version", version, "events", events)));
    }

    private String edition() {
        return data.get("edition").asString();
    }

    private void stands(String question, JsonNode events) {
        var ids = new ArrayList<String>();
        events.forEach(it -> ids.add(it.get("event").asString()));
        standing.put(question, ids);
    }
}
