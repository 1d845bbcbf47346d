package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the first administrator says who they are, by the link that the server printed. */
@Controller
public final class FirstStartPage {
    private final FirstStart first;
    private final PasswordEncoder passwords;
    private final Texts texts;

    FirstStartPage(FirstStart first, PasswordEncoder passwords, Texts texts) {
        this.first = first;
        this.passwords = passwords;
        this.texts = texts;
    }

    /** What the page asks. */
    public record Asked(Entered entered, String action) {}

    @GetMapping("/first-start/{token}")
    @Needs(Right.SIGN_IN)
    Screen ask(@PathVariable String token) {
        return first.isGood(token)
                ? Screen.of("signin/first", new Asked(Entered.nothing(), "/first-start/" + token))
                : WayInPage.gone();
    }

    @PostMapping("/first-start/{token}")
    @Needs(Right.SIGN_IN)
    Screen make(@PathVariable String token, Entered entered, HttpServletRequest request) {
        if (!first.isGood(token)) {
            return WayInPage.gone();
        }
        var name = entered.required("name", 200);
        var email = entered.required("email", 200);
        if (entered.problem("email") == null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            entered.wrong("email", "sign-in.first.no-address");
        }
        if (entered.problem("email") == null && first.isTaken(email)) {
            entered.wrong("email", "sign-in.first.taken");
        }
        var password = Passwords.chosen(entered, name, email);
        if (!entered.isRight()) {
            return Screen.notRight("signin/first", new Asked(entered, "/first-start/" + token));
        }
        var digest = String.valueOf(passwords.encode(password));
        if (!first.make(token, name, email, Language.of(request), digest)) {
            return WayInPage.gone();
        }
        Notice.say(texts, "sign-in.first.done");
        return Screen.goTo("/sign-in");
    }
}
