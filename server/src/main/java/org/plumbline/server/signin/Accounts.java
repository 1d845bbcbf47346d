package org.plumbline.server.signin;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Local accounts, as the sign-in sees them. Each call needs a transaction of the sign-in's own task. */
@Component
class Accounts {
    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * One account.
     *
     * @param password its digest; null until one is chosen
     * @param lockedUntil null when it is not locked
     */
    record Account(
            long person,
            @Nullable String password,
            @Nullable Instant lockedUntil,
            boolean secondFactor) {}

    /** The account of a person who is still here, by their address. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<Account> of(String email) {
        return database.sql("select a.person, a.password, a.locked_until, a.totp_confirmed_at is not null as second"
                        + " from account a join person p on p.id = a.person"
                        + " where lower(p.email) = lower(?) and (p.left_on is null or p.left_on > current_date)")
                .param(email)
                .query((row, _) -> new Account(
                        row.getLong("person"),
                        row.getString("password"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant(),
                        row.getBoolean("second")))
                .optional();
    }
}
