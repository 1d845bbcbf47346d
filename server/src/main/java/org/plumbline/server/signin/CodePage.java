package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.signin.code.SecondFactors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of signing in: a code, or setting up what will make the codes. */
@Controller
public final class CodePage {
    private final SignIns signIns;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Entering entering;
    private final Audit audit;
    private final Clock clock;

    CodePage(SignIns signIns, Accounts accounts, SecondFactors factors, Entering entering, Audit audit, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.factors = factors;
        this.entering = entering;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where to enter a code. */
    public record Asked(Entered entered) {}

    /** What an authenticator app needs to know, and where to enter its first code. */
    public record SetUp(Entered entered, SecondFactors.Offer offer, String action) {}

    /** Recovery codes, shown this once. */
    public record Codes(List<String> codes, String next) {}

    @GetMapping("/sign-in/code")
    @Needs(Right.SIGN_IN)
    Screen ask(HttpServletRequest request) {
        return Halfway.of(request, clock)
                .map(_ -> Screen.of("signin/code", new Asked(Entered.nothing())))
                .orElse(Screen.goTo("/sign-in"));
    }

    @PostMapping("/sign-in/code")
    @Needs(Right.SIGN_IN)
    Screen check(Entered entered, HttpServletRequest request, HttpServletResponse response) {
        var halfway = Halfway.of(request, clock);
        if (halfway.isEmpty()) {
            return Screen.goTo("/sign-in");
        }
        var person = halfway.get().person();
        if (!signIns.isCode(person, entered.text("code"))) {
            entered.wrong("code", "sign-in.code.wrong");
            return Screen.notRight("signin/code", new Asked(entered));
        }
        return Screen.goTo(entering.enter(person, "password-and-code", request, response));
    }

    @GetMapping("/sign-in/second-factor")
    @Needs(Right.SIGN_IN)
    Screen offer(HttpServletRequest request) {
        return offered(Entered.nothing(), request);
    }

    @PostMapping("/sign-in/second-factor")
    @Needs(Right.SIGN_IN)
    Screen setUp(Entered entered, HttpServletRequest request, HttpServletResponse response) {
        var person = Halfway.of(request, clock).map(Halfway::person);
        if (person.isEmpty() || hasFactor(person.get())) {
            return Screen.goTo(person.isEmpty() ? "/sign-in" : "/sign-in/code");
        }
        var codes = Acting.forTask("sign-in", () -> factors.confirm(person.get(), entered.text("code")));
        if (codes.isEmpty()) {
            entered.wrong("code", "sign-in.code.wrong");
            return offered(entered, request);
        }
        var next = entering.enter(person.get(), "password-and-code", request, response);
        note(person.get());
        return Screen.of("signin/recovery", new Codes(codes, next));
    }

    private Screen offered(Entered entered, HttpServletRequest request) {
        var person = Halfway.of(request, clock).map(Halfway::person);
        if (person.isEmpty() || hasFactor(person.get())) {
            return Screen.goTo(person.isEmpty() ? "/sign-in" : "/sign-in/code");
        }
        var offer = Acting.forTask("sign-in", () -> factors.offer(person.get()));
        var page = new SetUp(entered, offer, "/sign-in/second-factor");
        return entered.isRight()
                ? Screen.of("signin/second-factor", page)
                : Screen.notRight("signin/second-factor", page);
    }

    private boolean hasFactor(long person) {
        return Acting.forTask("sign-in", () -> accounts.of(person))
                .map(Accounts.Account::secondFactor)
                .orElse(true);
    }

    private void note(long person) {
        try {
            Acting.asPerson(person, () -> {
                audit.note(Deed.of("second-factor-set-up"));
                return true;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
