package org.plumbline.server.signin.account;

import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.CodePage;
import org.plumbline.server.signin.Passwords;
import org.plumbline.server.signin.SignIns;
import org.plumbline.server.signin.SignedIn;
import org.plumbline.server.signin.code.SecondFactors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own second factor: set up, new recovery codes, taken away where it may be; each asks for the password again. */
@Controller
public class SecondFactorPage {
    private static final String HERE = "/account/second-factor";

    private final Accounts accounts;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final Audit audit;
    private final Texts texts;

    SecondFactorPage(Accounts accounts, SignIns signIns, SecondFactors factors, Audit audit, Texts texts) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.factors = factors;
        this.audit = audit;
        this.texts = texts;
    }

    /** What one has, and whether it may be taken away. */
    public record Kept(Entered entered, int codesLeft, boolean needed) {}

    @GetMapping(HERE)
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen show(@AuthenticationPrincipal SignedIn me) {
        return shown(accounts.of(me.person()).orElseThrow(), Entered.nothing());
    }

    @PostMapping(HERE)
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen setUp(@AuthenticationPrincipal SignedIn me, Entered entered) {
        var account = accounts.of(me.person()).orElseThrow();
        if (account.secondFactor()) {
            return Screen.goTo(HERE);
        }
        var codes = factors.confirm(me.person(), entered.text("code"));
        if (codes.isEmpty()) {
            entered.wrong("code", "sign-in.code.wrong");
            return shown(account, entered);
        }
        audit.note(Deed.of("second-factor-set-up"));
        return Screen.of("signin/recovery", new CodePage.Codes(codes, "/account"));
    }

    @PostMapping(HERE + "/codes")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen newCodes(@AuthenticationPrincipal SignedIn me, Entered entered) {
        var account = accounts.of(me.person()).orElseThrow();
        if (!knowsPassword(account, entered)) {
            return shown(account, entered);
        }
        audit.note(Deed.of("recovery-codes-made"));
        return Screen.of("signin/recovery", new CodePage.Codes(factors.newCodes(me.person()), "/account"));
    }

    @PostMapping(HERE + "/remove")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen remove(@AuthenticationPrincipal SignedIn me, Entered entered) {
        var account = accounts.of(me.person()).orElseThrow();
        if (signIns.needsSecond(account) || !knowsPassword(account, entered)) {
            return shown(account, entered);
        }
        factors.remove(me.person());
        audit.note(Deed.of("second-factor-removed").to(account.name()));
        Notice.say(texts, "account.factor.removed");
        return Screen.goTo("/account");
    }

    private boolean knowsPassword(Accounts.Account account, Entered entered) {
        if (account.secondFactor() && signIns.isPasswordOf(account, Passwords.entered(entered, "password"))) {
            return true;
        }
        entered.wrong("password", "account.password.wrong");
        return false;
    }

    private Screen shown(Accounts.Account account, Entered entered) {
        var template = account.secondFactor() ? "signin/own-factor" : "signin/second-factor";
        Object page = account.secondFactor()
                ? new Kept(entered, factors.codesLeft(account.person()), signIns.needsSecond(account))
                : new CodePage.SetUp(entered, factors.offer(account.person()), HERE);
        return entered.isRight() ? Screen.of(template, page) : Screen.notRight(template, page);
    }
}
