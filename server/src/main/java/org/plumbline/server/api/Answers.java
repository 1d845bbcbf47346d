package org.plumbline.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what a page would show into what a program is answered: the page to go to, or all that is wrong. */
@Component
public final class Answers {
    private final Texts texts;
    private final HttpServletRequest request;

    Answers(Texts texts, HttpServletRequest request) {
        this.texts = texts;
        this.request = request;
    }

    /**
     * What a page shows.
     *
     * @throws Refusal if it would show something else: that a search is not right, or that there is nothing to be shown
     */
    public <T> T shown(Screen screen, Class<T> page, Entered asked) {
        if (screen.status() == HttpStatus.UNPROCESSABLE_CONTENT || !asked.isRight()) {
            throw notRight(asked, List.of());
        }
        if (!page.isInstance(screen.page())) {
            throw Refusal.notThere();
        }
        return page.cast(screen.page());
    }

    /** The same where nothing is asked. */
    public <T> T shown(Screen screen, Class<T> page) {
        return shown(screen, page, Entered.nothing());
    }

    /** The path to which doing something led. */
    public String done(Screen screen, Entered entered) {
        return done(screen, entered, _ -> List.of());
    }

    /**
     * The path to which doing something led.
     *
     * @param more what the page shown again says besides what is wrong with fields
     * @throws Refusal if it was not done
     */
    public String done(Screen screen, Entered entered, Function<Object, List<Wrong>> more) {
        if (screen.status() == HttpStatus.CONFLICT) {
            var changed = screen.page() instanceof Again again ? again.changed() : Changed.NOTHING;
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, "changed", List.of(), named(changed));
        }
        if (screen.status() != HttpStatus.SEE_OTHER || !entered.isRight()) {
            throw notRight(entered, more.apply(screen.page()));
        }
        return screen.page().toString();
    }

    /** A text that pages have, in a language. */
    public String say(String language, String key) {
        return texts.in(language, key);
    }

    /** That something sent is not right, and what. */
    public Refusal notRight(Entered entered, List<Wrong> more) {
        var language = Language.of(request);
        var names = Filling.names(request);
        var fields = entered.problems().stream().map(problem -> {
            var place = names.getOrDefault(problem.field(), problem.field());
            return new Wrong(
                    problem.key(),
                    place,
                    texts.in(language, problem.key(), problem.with().toArray()),
                    texts.in(language, "api.remedy", place));
        });
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-right",
                Stream.concat(fields, more.stream()).toList());
    }

    private Changed named(Changed changed) {
        var names = Filling.names(request);
        var by = changed.by().isEmpty() ? "?" : changed.by();
        return new Changed(
                by,
                changed.differences().stream()
                        .map(each -> new Changed.Difference(
                                names.getOrDefault(each.label(), each.label()), each.now(), each.entered()))
                        .toList());
    }

    /** The number at the end of a path. */
    public static long number(String path) {
        return Long.parseLong(path.replaceAll("^.*/|[?].*$", ""));
    }

    /** Something that was made, and where it is. */
    public static <T> ResponseEntity<T> made(String path, T what) {
        return ResponseEntity.created(URI.create("/api" + path)).body(what);
    }

    /** Something with the version that stands now. */
    public static <T> ResponseEntity<T> versioned(Object version, T what) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(what);
    }

    /** Something that was made, where it is, and the version that stands now. */
    public static <T> ResponseEntity<T> made(String path, Object version, T what) {
        return ResponseEntity.created(URI.create("/api" + path))
                .eTag("\"" + version + "\"")
                .body(what);
    }
}
