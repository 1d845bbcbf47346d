package org.plumbline.server.signin;

import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Refusals;
import org.plumbline.server.access.Right;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a link leads that an administrator handed over: to choose a password. */
@Controller
public final class WayInPage {
    private final WaysIn ways;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final Texts texts;

    WayInPage(WaysIn ways, PasswordEncoder passwords, TransactionTemplate transactions, Texts texts) {
        this.ways = ways;
        this.passwords = passwords;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** Whose password is chosen, and what is not right about it. */
    public record Choosing(Entered entered, String name, String email, String action) {}

    @GetMapping("/way-in/{token}")
    @Needs(Right.SIGN_IN)
    Screen ask(@PathVariable String token) {
        return ways.whose(token)
                .map(account -> Screen.of(
                        "signin/choose",
                        new Choosing(Entered.nothing(), account.name(), account.email(), "/way-in/" + token)))
                .orElseGet(WayInPage::gone);
    }

    @PostMapping("/way-in/{token}")
    @Needs(Right.SIGN_IN)
    Screen choose(@PathVariable String token, Entered entered) {
        var account = ways.whose(token);
        if (account.isEmpty()) {
            return gone();
        }
        var name = account.get().name();
        var email = account.get().email();
        var password = Passwords.chosen(entered, name, email);
        if (!entered.isRight()) {
            return Screen.notRight("signin/choose", new Choosing(entered, name, email, "/way-in/" + token));
        }
        var digest = String.valueOf(passwords.encode(password));
        var used = Acting.forTask("sign-in", () -> transactions.execute(_ -> ways.use(token, digest)));
        if (!Boolean.TRUE.equals(used)) {
            return gone();
        }
        Notice.say(texts, "sign-in.choose.done");
        return Screen.goTo("/sign-in");
    }

    static Screen gone() {
        return new Screen(
                "access/refused",
                new Refusals.Refused("sign-in.gone.title", "sign-in.gone.words", ""),
                HttpStatus.GONE);
    }
}
