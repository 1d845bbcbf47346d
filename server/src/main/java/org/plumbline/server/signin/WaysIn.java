package org.plumbline.server.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.signin.code.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Links by which somebody without a password chooses one: each is good once and for three days. */
@Component
public class WaysIn {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Sessions sessions;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Audit audit;

    WaysIn(
            JdbcClient database,
            TransactionTemplate transactions,
            Sessions sessions,
            Accounts accounts,
            SecondFactors factors,
            Audit audit) {
        this.database = database;
        this.transactions = transactions;
        this.sessions = sessions;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
    }

    /** Makes a new token of which only the digest is kept. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The digest of a token. */
    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * Makes a link for a person, as an administrator does. The password that there was, every session and every earlier
     * link end with it.
     *
     * @return the link's path, to be shown this once
     */
    @Transactional
    public String make(long person, String name) {
        database.sql("update way_in set good_until = now() where person = ? and used_at is null and good_until > now()")
                .param(person)
                .update();
        database.sql("insert into account (person) values (?) on conflict (person) do update set password = null")
                .param(person)
                .update();
        sessions.endAll(person);
        var token = token();
        database.sql(
                        "insert into way_in (digest, person, made_by, good_until) values (?, ?, me(), now() + interval '72 hours')")
                .param(digest(token))
                .param(person)
                .update();
        audit.note(Deed.of("way-in-made").to(name));
        return "/way-in/" + token;
    }

    /** Takes a person's second factor away, as an administrator does for one who lost it; their sessions end. */
    @Transactional
    public void removeSecondFactor(long person, String name) {
        factors.remove(person);
        sessions.endAll(person);
        audit.note(Deed.of("second-factor-removed").to(name));
    }

    /** Whose link this is, while it is good. */
    Optional<Accounts.Account> whose(String token) {
        return Acting.forTask(
                "sign-in",
                () -> Objects.requireNonNull(
                        transactions.execute(_ -> person(token).flatMap(accounts::of))));
    }

    /** Uses up a link and keeps the password chosen by it; false when somebody was quicker. */
    @Transactional
    public boolean use(String token, String password) {
        var person = database.sql("update way_in set used_at = now()"
                        + " where digest = ? and used_at is null and good_until > now() returning person")
                .param(digest(token))
                .query(Long.class)
                .optional();
        person.ifPresent(who -> {
            accounts.choose(who, password);
            sessions.endAll(who);
            var name = accounts.of(who).map(Accounts.Account::name).orElse("");
            audit.note(Deed.of("password-chosen").to(name));
        });
        return person.isPresent();
    }

    private Optional<Long> person(String token) {
        return database.sql("select person from way_in where digest = ? and used_at is null and good_until > now()"
                        + " and person is not null")
                .param(digest(token))
                .query(Long.class)
                .optional();
    }
}
