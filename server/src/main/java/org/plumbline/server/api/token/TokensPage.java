package org.plumbline.server.api.token;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own tokens: made, shown once, ended. */
@Controller
public class TokensPage {
    private static final String PAGE = "api/tokens";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Tokens tokens;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    TokensPage(Tokens tokens, OnceOnly onceOnly, Audit audit, Texts texts, Clock clock) {
        this.tokens = tokens;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param secret the token just made; empty otherwise, and ever after
     */
    public record Own(List<Tokens.Listed> tokens, Entered entered, String secret) {
        /** What a token can be used for. */
        public List<Choice> scopes(Shell shell) {
            return Stream.of(Scope.values())
                    .map(Scope::word)
                    .map(word -> new Choice(
                            word,
                            shell.say("tokens.scopes." + word + ".name"),
                            shell.say("tokens.scopes." + word + ".hint")))
                    .toList();
        }
    }

    @GetMapping("/account/tokens")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen show() {
        var day = today().plusDays(90);
        var first = Map.of(
                "until-day", Integer.toString(day.getDayOfMonth()),
                "until-month", Integer.toString(day.getMonthValue()),
                "until-year", Integer.toString(day.getYear()));
        return Screen.of(PAGE, new Own(tokens.own(), Entered.with(first), ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    @PostMapping("/account/tokens")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen make(Entered entered) {
        var asked = TokenForm.read(entered, today());
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, new Own(tokens.own(), entered, ""));
        }
        var secret = new StringBuilder();
        var next = onceOnly.take(entered, () -> {
            secret.append(tokens.make(asked.name(), asked.scopes(), asked.until()));
            audit.note(Deed.of("token-made")
                    .to(asked.name())
                    .with(
                            "scopes",
                            String.join(
                                    ", ",
                                    asked.scopes().stream()
                                            .map(Scope::word)
                                            .sorted()
                                            .toList()))
                    .with("until", asked.until()));
            return "/account/tokens";
        });
        // a form sent again leads to the list: the token was shown, and is not kept
        return secret.isEmpty() ? next : Screen.of("api/made", new Own(tokens.own(), entered, secret.toString()));
    }

    @PostMapping("/account/tokens/{id}/end")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen end(@PathVariable long id) {
        tokens.end(id, true).ifPresent(ended -> {
            audit.note(Deed.of("token-ended").to(ended.name()));
            Notice.say(texts, "tokens.done", ended.name());
        });
        return Screen.goTo("/account/tokens");
    }
}
