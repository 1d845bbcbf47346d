package org.plumbline.server.signin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.Sessions;
import org.plumbline.server.signin.SignedIn;
import org.plumbline.server.signin.code.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account. */
@Controller
public class AccountPage {
    private static final int SIGN_INS_SHOWN = 10;

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final JdbcClient database;
    private final Audit audit;
    private final Texts texts;

    AccountPage(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            JdbcClient database,
            Audit audit,
            Texts texts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.database = database;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Own(
            Accounts.Account account,
            Entered entered,
            int codesLeft,
            List<Sessions.Open> sessions,
            List<SignIn> signIns) {}

    /** A time when somebody signed in. */
    public record SignIn(Instant at, String from) {}

    @GetMapping("/account")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        var account = accounts.of(me.person()).orElseThrow();
        var signIns = database.sql("select at, coalesce(from_address, '') as \"from\" from audit_entry"
                        + " where person = ? and action = 'signed-in' order by at desc, id desc limit ?")
                .params(me.person(), SIGN_INS_SHOWN)
                .query((row, _) -> new SignIn(row.getTimestamp("at").toInstant(), row.getString("from")))
                .list();
        var page = new Own(
                account,
                Entered.with(java.util.Map.of("language", account.language())),
                account.secondFactor() ? factors.codesLeft(me.person()) : 0,
                sessions.of(me.person(), request.getSession().getId()),
                signIns);
        return Screen.of("signin/account", page);
    }

    @PostMapping("/account/language")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen speak(
            @AuthenticationPrincipal SignedIn me,
            Entered entered,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = entered.text("language");
        if (Texts.LANGUAGES.contains(language)) {
            accounts.speak(me.person(), language);
            Language.remember(language, request, response);
            Notice.say(texts, "account.language.done." + language);
        }
        return Screen.goTo("/account");
    }

    @PostMapping("/account/sessions/end")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen end(@AuthenticationPrincipal SignedIn me, Entered entered, HttpServletRequest request) {
        var which = entered.text("session");
        if (which.equals("others")) {
            sessions.endOthers(me.person(), request.getSession().getId());
        } else {
            sessions.end(me.person(), which);
        }
        audit.note(Deed.of("sessions-ended"));
        Notice.say(texts, "account.sessions.ended");
        return Screen.goTo("/account");
    }
}
