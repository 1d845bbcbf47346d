package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.signin.provider.Provider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page to sign in on. */
@Controller
public final class SignInPage {
    private final SignIns signIns;
    private final Entering entering;
    private final Provider provider;
    private final Clock clock;
    private final Demonstration demonstration;

    SignInPage(SignIns signIns, Entering entering, Provider provider, Clock clock, Demonstration demonstration) {
        this.demonstration = demonstration;
        this.signIns = signIns;
        this.entering = entering;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * What the page says.
     *
     * @param out whether somebody just signed out
     * @param byProvider whether one can sign in by an identity provider
     * @param byPassword whether one can sign in by a password of this server
     * @param demonstration the people that anybody may be
     * @param refusal why the provider's answer let nobody in, the key of a text; empty for no reason
     */
    public record Asked(
            Entered entered,
            boolean out,
            boolean byProvider,
            boolean byPassword,
            String refusal,
            List<Demonstration.Somebody> demonstration) {}

    @GetMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Screen ask(HttpServletRequest request) {
        var refusal = Provider.refusal(request.getParameter("provider"));
        return Screen.of("signin/ask", asked(Entered.nothing(), request.getParameter("out") != null, refusal));
    }

    @PostMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Screen signIn(Entered entered, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.allowsPasswords()) {
            return Screen.goTo("/sign-in");
        }
        return switch (signIns.byPassword(entered.text("email"), Passwords.entered(entered, "password"))) {
            case SignIns.Outcome.In(var person) -> Screen.goTo(entering.enter(person, "password", request, response));
            case SignIns.Outcome.OneMoreStep(var person, var setUp) -> {
                Halfway.keep(person, clock, request);
                yield Screen.goTo(setUp ? "/sign-in/second-factor" : "/sign-in/code");
            }
            case SignIns.Outcome.Not() -> {
                entered.wrong("email", "sign-in.failed");
                yield Screen.notRight("signin/ask", asked(entered, false, ""));
            }
        };
    }

    /** Becomes one of the people of a demonstration; anywhere else there is nobody to be. */
    @PostMapping("/sign-in/as")
    @Needs(Right.SIGN_IN)
    Screen be(Entered entered, HttpServletRequest request, HttpServletResponse response) {
        return demonstration.people().stream()
                .filter(somebody -> Long.toString(somebody.person()).equals(entered.text("person")))
                .findFirst()
                .map(somebody -> Screen.goTo(entering.enter(somebody.person(), "demonstration", request, response)))
                .orElseGet(() -> Screen.goTo("/sign-in"));
    }

    private Asked asked(Entered entered, boolean out, String refusal) {
        return new Asked(entered, out, provider.isThere(), provider.allowsPasswords(), refusal, demonstration.people());
    }
}
