package org.plumbline.server.signin.account;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.Passwords;
import org.plumbline.server.signin.Sessions;
import org.plumbline.server.signin.SignIns;
import org.plumbline.server.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own password, changed by who knows the old one; every other session ends. */
@Controller
public class PasswordPage {
    private final Accounts accounts;
    private final SignIns signIns;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Texts texts;

    PasswordPage(
            Accounts accounts,
            SignIns signIns,
            Sessions sessions,
            PasswordEncoder passwords,
            Audit audit,
            Texts texts) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page asks, and of whom. */
    public record Asked(Entered entered, String email) {}

    @GetMapping("/account/password")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen ask(@AuthenticationPrincipal SignedIn me) {
        var account = accounts.of(me.person()).orElseThrow();
        return Screen.of("signin/password", new Asked(Entered.nothing(), account.email()));
    }

    @PostMapping("/account/password")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen change(@AuthenticationPrincipal SignedIn me, Entered entered, HttpServletRequest request) {
        var account = accounts.of(me.person()).orElseThrow();
        if (!signIns.isPasswordOf(account, Passwords.entered(entered, "now"))) {
            entered.wrong("now", "account.password.wrong");
        }
        var password = Passwords.chosen(entered, account.name(), account.email());
        if (!entered.isRight()) {
            return Screen.notRight("signin/password", new Asked(entered, account.email()));
        }
        accounts.choose(me.person(), String.valueOf(passwords.encode(password)));
        sessions.endOthers(me.person(), request.getSession().getId());
        audit.note(Deed.of("password-changed"));
        Notice.say(texts, "account.password.done");
        return Screen.goTo("/account");
    }
}
