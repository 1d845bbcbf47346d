package org.plumbline.server.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.plumbline.server.database.Acting;
import org.plumbline.server.signin.code.SecondFactors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Looks at passwords and codes. Who is not known gets the same answer after the same work as who is. */
@Component
public final class SignIns {
    private static final int LONGEST_ADDRESS = 200;

    private final Accounts accounts;
    private final Tries tries;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final WhoNeedsSecond needed;
    private final MeterRegistry meters;
    private final String nobodys;

    /** Of whom a second factor is asked, whether they want one or not. */
    enum WhoNeedsSecond {
        ADMINISTRATORS,
        EVERYBODY,
        NOBODY
    }

    /** How a try ended. */
    sealed interface Outcome {
        /** Everything was shown. */
        record In(long person) implements Outcome {}

        /** The password was right; a code is asked for next, or a second factor must be set up first. */
        record OneMoreStep(long person, boolean setUp) implements Outcome {}

        /** Wrong, unknown or locked: nobody is told which. */
        record Not() implements Outcome {}
    }

    SignIns(
            Accounts accounts,
            Tries tries,
            PasswordEncoder passwords,
            SecondFactors factors,
            MeterRegistry meters,
            @Value("${plumbline.second-factor}") String needed,
            @Value("${plumbline.demo}") boolean demo) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.factors = factors;
        this.meters = meters;
        this.needed = demo ? WhoNeedsSecond.NOBODY : WhoNeedsSecond.valueOf(needed.toUpperCase(Locale.ROOT));
        this.nobodys = String.valueOf(passwords.encode("a password that nobody has"));
    }

    Outcome byPassword(String given, String password) {
        var outcome = lookedAt(given, password);
        count("password", !(outcome instanceof Outcome.Not));
        return outcome;
    }

    private Outcome lookedAt(String given, String password) {
        var email = given.length() > LONGEST_ADDRESS || given.indexOf('\0') >= 0 ? "" : given;
        return Acting.forTask("sign-in", () -> {
            var account = accounts.of(email).orElse(null);
            if (account == null || account.password() == null) {
                tries.countForNobody(email);
                passwords.matches(password, nobodys);
                return new Outcome.Not();
            }
            var which = tries.count(account.person());
            var right = passwords.matches(password, which == 0 ? nobodys : account.password());
            if (which == 0 || !right) {
                tries.wasWrong(which, account.name());
                return new Outcome.Not();
            }
            return afterPassword(account);
        });
    }

    private Outcome afterPassword(Accounts.Account account) {
        if (account.secondFactor() || needsSecond(account)) {
            tries.wasRight(account.person());
            return new Outcome.OneMoreStep(account.person(), !account.secondFactor());
        }
        tries.forget(account.person());
        return new Outcome.In(account.person());
    }

    /** Whether this is the code of the person's second factor, or one of their recovery codes. */
    boolean isCode(long person, String code) {
        var right = isRight(person, code);
        count("code", right);
        return right;
    }

    private boolean isRight(long person, String code) {
        return Acting.forTask("sign-in", () -> {
            var account = accounts.of(person).orElse(null);
            var which = account == null ? 0 : tries.count(person);
            if (account == null || which == 0) {
                return false;
            }
            if (!factors.accepts(person, code)) {
                tries.wasWrong(which, account.name());
                return false;
            }
            tries.forget(person);
            return true;
        });
    }

    /** Whether this is the person's own password, asked again of one who is signed in. */
    public boolean isPasswordOf(Accounts.Account account, String password) {
        var which = tries.count(account.person());
        var digest = account.password();
        var right = passwords.matches(password, which == 0 || digest == null ? nobodys : digest);
        if (which == 0 || digest == null || !right) {
            tries.wasWrong(which, account.name());
            return false;
        }
        tries.wasRight(account.person());
        return true;
    }

    /** Counted for whoever runs the server: how many, and of nobody. */
    private void count(String what, boolean right) {
        meters.counter("plumbline.sign.ins", "what", what, "ended", right ? "right" : "refused")
                .increment();
    }

    /** Whether somebody may not be without a second factor. */
    public boolean needsSecond(Accounts.Account account) {
        return switch (needed) {
            case ADMINISTRATORS -> account.administrator();
            case EVERYBODY -> true;
            case NOBODY -> false;
        };
    }
}
