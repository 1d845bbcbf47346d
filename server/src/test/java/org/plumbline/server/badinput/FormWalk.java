package org.plumbline.server.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plumbline.server.trial.Visitor;

/** Somebody who opens every page that can be come to, and sends what they like by every form on it. */
final class FormWalk {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern COMPLAINT = Pattern.compile("<li><a href=\"#([^\"]+)\"");
    /** One cell of a CSV file, with its quotes. */
    private static final Pattern CELL = Pattern.compile("(?:^|[,\n])(\"(?:[^\"]|\"\")*+\"|[^,\n]*+)");

    /** What a spreadsheet would take for a formula, and is no number. */
    private static final Pattern RECKONED = Pattern.compile("\"?[=+@\\t\\r].*|\"?-[^0-9].*", Pattern.DOTALL);

    private static final int REDIRECT = 303;
    private static final int BROKEN = 500;

    private final Supplier<Visitor> somebody;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> actions = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private Visitor visitor;
    private int fields;

    FormWalk(Supplier<Visitor> somebody) {
        this.somebody = somebody;
        this.visitor = somebody.get();
    }

    /** Opens these pages and all to which they lead, of each kind one. */
    void opens(Collection<String> starts) {
        var kinds = new HashSet<String>();
        var next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            var path = next.removeFirst();
            if (path.contains("/assets/") || path.contains("lang=") || !kinds.add(kind(path))) {
                continue;
            }
            var page = visitor.open(path);
            seen("GET " + path, page);
            if (page.status() == REDIRECT || page.status() == 302) {
                next.add(page.location().replaceFirst("^https?://[^/]+", ""));
            } else if (isHtml(page)) {
                pages.put(path, page.text());
                var links = LINK.matcher(page.text());
                while (links.find()) {
                    next.add(PageForm.plain(links.group(1)));
                }
            } else if (path.endsWith(".csv")) {
                tables.add(path);
                CELL.matcher(page.text())
                        .results()
                        .map(cell -> cell.group(1))
                        .filter(cell -> RECKONED.matcher(cell).matches())
                        .forEach(cell -> wrong.add("GET %s has a formula: %s".formatted(path, cell)));
            }
        }
    }

    /** Pages of one kind differ in their numbers and in what is asked for. */
    private static String kind(String path) {
        var question = path.indexOf('?');
        var place = (question < 0 ? path : path.substring(0, question)).replaceAll("/[0-9][^/]*", "/1");
        return question < 0 ? place : place + "?" + path.substring(question + 1).replaceAll("=[^&]*", "");
    }

    private static boolean isHtml(Visitor.Page page) {
        return page.answer().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** Sends every form of every page opened so far, with a text in every field. */
    void sends(String text) {
        eachForm((path, form) -> {
            fields += form.typed().size();
            var answer = send(form, Filling.typed(form, text));
            for (int tried = 0; tried < 3 && answer.status() == 422; tried++) {
                var complaints = complaints(answer.text());
                var again = again(path, answer.text(), form);
                answer = send(again, Filling.typed(again, text, complaints));
            }
        });
    }

    /** Sends every form with a text in the hidden fields and the choices too. */
    void forges(String text) {
        eachForm((_, form) -> send(form, Filling.everywhere(form, text)));
    }

    /** Sends every form with a text of so many characters in its first field, and as much as goes in the others. */
    void sendsLong(int most) {
        eachForm((_, form) -> {
            var names = form.typed();
            if (form.sends() && !names.isEmpty()) {
                var answer = send(form, Filling.grown(form, names.getFirst(), most, most / names.size()));
                if (answer.status() != 422 && answer.status() != 404) {
                    wrong.add("%s answered %d to a field of %d characters"
                            .formatted(form.action(), answer.status(), most));
                }
            }
        });
    }

    /** Sends fields that somebody made up to places whose forms were on no page. */
    void forgesTo(Collection<String> places, String text) {
        for (var place : places) {
            var form = PageForm.on("/", open("/")).getFirst();
            var fields = new ArrayList<>(form.fields());
            for (var name : List.of("name", "email", "password", "code", "reason", "version", "file", "on-day")) {
                fields.add(new PageForm.Field(name, PageForm.Kind.TEXT, "", true));
            }
            var made = new PageForm(place, true, false, fields);
            send(made, Filling.everywhere(made, text));
        }
    }

    /** Begins to open an inspection, which only who began it sees; the page of the first question. */
    String begins() {
        return visitor.send("/inspections/new", "/inspections/new").location().replaceFirst("^https?://[^/]+", "");
    }

    private interface Each {
        void does(String path, PageForm form);
    }

    private void eachForm(Each each) {
        var done = new HashSet<String>();
        done.add("true/sign-out");
        for (var path : List.copyOf(pages.keySet())) {
            for (var next = undone(path, done); next.isPresent(); next = undone(path, done)) {
                each.does(path, next.get());
            }
        }
    }

    /** The first form of a page that is none of those that were sent on another page. */
    private Optional<PageForm> undone(String path, Set<String> done) {
        var quiet = PageForm.on(path, pages.getOrDefault(path, "")).stream()
                .allMatch(it -> done.contains(it.sends() + kind(it.action())));
        return quiet
                ? Optional.empty()
                : PageForm.on(path, open(path)).stream()
                        .filter(it -> done.add(it.sends() + kind(it.action())))
                        .findFirst();
    }

    /** The page, as somebody who is signed in sees it: what was sent before may have ended the session. */
    private String open(String path) {
        var page = visitor.open(path);
        if (page.location().endsWith("/sign-in")) {
            visitor = somebody.get();
            page = visitor.open(path);
        }
        return page.text();
    }

    private static Set<String> complaints(String html) {
        var complaints = new HashSet<String>();
        var found = COMPLAINT.matcher(html);
        while (found.find()) {
            complaints.add(found.group(1));
        }
        return complaints;
    }

    private static PageForm again(String path, String html, PageForm form) {
        return PageForm.on(path, html).stream()
                .filter(it -> it.action().equals(form.action()) && it.sends() == form.sends())
                .findFirst()
                .orElse(form);
    }

    private Visitor.Page send(PageForm form, List<String> pairs) {
        var action = form.action();
        Visitor.Page answer;
        if (!form.sends()) {
            answer = visitor.open(action + question(pairs));
        } else {
            actions.add(action);
            answer = form.hasFiles()
                    ? visitor.multipart(
                            action,
                            pairs,
                            "file",
                            "<script>alert(1)</script>.csv",
                            Filling.EVIL.getBytes(StandardCharsets.UTF_8))
                    : visitor.post(action, pairs);
        }
        seen((form.sends() ? "POST " : "GET ") + action, answer);
        if (answer.status() == REDIRECT) {
            var place = answer.location().replaceFirst("^https?://[^/]+", "");
            seen("after %s: GET %s".formatted(action, place), visitor.open(place));
        }
        return answer;
    }

    private static String question(List<String> pairs) {
        var question = new StringBuilder();
        for (int at = 0; at < pairs.size(); at += 2) {
            question.append(at == 0 ? "?" : "&")
                    .append(URLEncoder.encode(pairs.get(at), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(pairs.get(at + 1), StandardCharsets.UTF_8));
        }
        return question.length() > 5_000 ? "" : question.toString();
    }

    private void seen(String what, Visitor.Page page) {
        answers.merge(page.status(), 1, Integer::sum);
        if (page.status() >= BROKEN) {
            wrong.add("%s broke: %d".formatted(what, page.status()));
        } else if (isHtml(page)
                && (page.text().contains("<script>alert") || page.text().contains("<img src=x"))) {
            wrong.add("%s shows what was sent as it was sent".formatted(what));
        } else if (isHtml(page) && !page.text().contains("<h1")) {
            wrong.add("%s answers %d without a page of ours: %s".formatted(what, page.status(), shortened(page)));
        } else if (page.status() >= 400 && !isHtml(page)) {
            wrong.add("%s answers %d with no page: %s".formatted(what, page.status(), shortened(page)));
        } else if (page.status() == 422 && !says(page.text())) {
            wrong.add("%s is not right, and nothing says what".formatted(what));
        }
    }

    /** Whether a page says what is wrong: above its form, or in a table of all that is wrong in a file. */
    private static boolean says(String html) {
        return html.contains("govuk-error") || html.contains("id=\"told\"");
    }

    private static String shortened(Visitor.Page page) {
        return page.text().substring(0, Math.min(200, page.text().length()));
    }

    /** Where something was sent to. */
    Set<String> actions() {
        return actions;
    }

    /** The tables that were downloaded. */
    Set<String> tables() {
        return tables;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "%d pages, forms to %d places, %d fields, answers %s"
                .formatted(pages.size(), actions.size(), fields, answers);
    }
}
