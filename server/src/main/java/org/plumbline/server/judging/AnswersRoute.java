package org.plumbline.server.judging;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the script of a judging page sends answers one by one, and asks what others gave meanwhile. */
@RestController
public class AnswersRoute {
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_EVENTS = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Markings markings;
    private final GivenAnswers given;
    private final Saving saving;
    private final Texts texts;
    private final Clock clock;

    AnswersRoute(Markings markings, GivenAnswers given, Saving saving, Texts texts, Clock clock) {
        this.markings = markings;
        this.given = given;
        this.saving = saving;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Answers that a page sends together.
     *
     * @param version what the page knew of the case
     */
    record Batch(
            @Nullable String edition,
            long version,
            @Nullable List<Event> events) {
        record Event(
                @Nullable String event,
                @Nullable String question,
                @Nullable String answer,
                @Nullable List<String> reasons,
                @Nullable String note,
                @Nullable String at,
                @Nullable List<String> replaces) {
            Sent sent() {
                return new Sent(
                        text(event), text(question), text(answer), list(reasons), text(note), text(at), list(replaces));
            }

            private static String text(@Nullable String given) {
                return given == null ? "" : given;
            }

            private static List<String> list(@Nullable List<String> given) {
                return given == null
                        ? List.of()
                        : given.stream().map(Event::text).toList();
            }
        }
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/answers")
    @Needs(Right.JUDGE)
    @Transactional
    public ResponseEntity<Map<String, Object>> take(
            @PathVariable long inspection,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String marking,
            HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(Map.of("why", "too-big"));
        }
        Batch batch;
        try {
            batch = JSON.readValue(body, Batch.class);
        } catch (JacksonException notJson) {
            return ResponseEntity.badRequest().body(Map.of("why", "unreadable"));
        }
        var events = batch.events() == null ? List.<Batch.Event>of() : batch.events();
        if (events.size() > MOST_EVENTS) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(Map.of("why", "too-big"));
        }
        var marked = markings.of(inspection, number, marking);
        var saved = saving.save(
                marked,
                batch.edition() == null ? "" : batch.edition(),
                events.stream().map(Batch.Event::sent).toList());
        var outcomes = saved.outcomes();
        var language = Language.of(request);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("at", clock.instant().toString());
        answer.put(
                "taken",
                outcomes.stream().filter(Outcome::isTaken).map(Outcome::event).toList());
        answer.put(
                "refused",
                outcomes.stream()
                        .filter(it -> !it.isTaken())
                        .map(it -> Map.of(
                                "event",
                                it.event(),
                                "why",
                                texts.in(language, it.refused(), it.with().toArray())))
                        .toList());
        return ResponseEntity.ok(stands(answer, markings.again(marked), batch.version(), saved.added()));
    }

    /** What stands, if anything changed since a version; a page asks for it now and then. */
    @GetMapping("/inspections/{inspection}/judging/{number}/answers")
    @Needs(Right.SEE_CASES)
    @Transactional(readOnly = true)
    public ResponseEntity<Map<String, Object>> stands(
            @PathVariable long inspection,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String marking,
            @RequestParam(defaultValue = "-1") long since,
            HttpServletRequest request) {
        var answer = new LinkedHashMap<String, Object>();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            answer.put("token", token.getToken());
        }
        return ResponseEntity.ok(stands(answer, markings.of(inspection, number, marking), since, false));
    }

    private Map<String, Object> stands(Map<String, Object> answer, Marked now, long known, boolean saved) {
        answer.put("version", now.version());
        answer.put("takes", now.takesAnswers());
        // one's own save counts the version on by one: more than that, and somebody else was there too
        if (now.version() > known + (saved ? 1 : 0)) {
            var questions = new LinkedHashMap<String, Object>();
            Form.of(now, given.of(now))
                    .asked()
                    .forEach(asked -> questions.put(asked.question().id().value(), PageData.standing(asked)));
            answer.put("questions", questions);
        }
        return answer;
    }
}
