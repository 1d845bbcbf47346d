package org.plumbline.server.signin;

import java.util.Optional;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first administrator's way in. Whoever starts the server gets a link; several servers have one each, and the first
 * link that is used ends all of them.
 */
@Component
public final class FirstStart {
    private static final String TASK = "first-start";
    private static final long LOCK = 0x706c756d66697273L;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final boolean demo;

    FirstStart(
            JdbcClient database,
            TransactionTemplate transactions,
            Audit audit,
            @Value("${plumbline.demo}") boolean demo) {
        this.database = database;
        this.transactions = transactions;
        this.audit = audit;
        this.demo = demo;
    }

    /** The path of a new link to set up the first administrator; empty when there is one, and in a demonstration. */
    public Optional<String> path() {
        if (demo) {
            return Optional.empty();
        }
        var path = alone(() -> {
            if (hasAdministrator()) {
                return "";
            }
            var token = WaysIn.token();
            database.sql("insert into way_in (digest, good_until) values (?, now() + interval '72 hours')")
                    .param(WaysIn.digest(token))
                    .update();
            return "/first-start/" + token;
        });
        return Optional.of(path).filter(it -> !it.isEmpty());
    }

    /** Whether a link is good: there is no administrator yet, and it is not too old. */
    boolean isGood(String token) {
        return alone(() -> !hasAdministrator()
                && database.sql("select count(*) from way_in where digest = ? and person is null"
                                        + " and used_at is null and good_until > now()")
                                .param(WaysIn.digest(token))
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    /** Makes the first administrator; false when the link is not good, or another was quicker. */
    boolean make(String token, String name, String email, String language, String digest) {
        return alone(() -> {
            if (!isGood(token)) {
                return false;
            }
            var person = database.sql("insert into person (name, email, language) values (?, ?, ?) returning id")
                    .params(name, email, language)
                    .query(Long.class)
                    .single();
            database.sql("insert into account (person, password, password_changed_at) values (?, ?, now())")
                    .params(person, digest)
                    .update();
            database.sql("update way_in set used_at = now() where person is null and used_at is null")
                    .update();
            database.sql("insert into office_role (person, role) values (?, 'administrator')")
                    .param(person)
                    .update();
            audit.note(Deed.of("first-administrator").to(name));
            return true;
        });
    }

    /** Whether somebody has this address already. */
    boolean isTaken(String email) {
        return alone(() -> database.sql("select count(*) from person where lower(email) = lower(?)")
                        .param(email)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    private boolean hasAdministrator() {
        return database.sql("select has_administrator()").query(Boolean.class).single();
    }

    /** One server at a time. */
    private <T> T alone(java.util.function.Supplier<T> work) {
        return Acting.forTask(
                TASK,
                () -> java.util.Objects.requireNonNull(transactions.execute(_ -> {
                    database.sql("select pg_advisory_xact_lock(?)")
                            .param(LOCK)
                            .query((_, _) -> true)
                            .single();
                    return work.get();
                })));
    }
}
