package org.plumbline.server.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Local accounts, as the sign-in sees them: by its own task, or of the person who acts. */
@Component
public class Accounts {
    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * One account.
     *
     * @param password its digest; null until one is chosen
     * @param secondFactor whether a second factor is set up
     */
    public record Account(
            long person,
            String name,
            String email,
            String language,
            @Nullable String password,
            boolean secondFactor,
            boolean administrator) {}

    /** The account of somebody who is still here, by their address. */
    @Transactional(readOnly = true)
    public Optional<Account> of(String email) {
        return one("lower(p.email) = lower(?)", email);
    }

    /** The account of somebody who is still here. */
    @Transactional(readOnly = true)
    public Optional<Account> of(long person) {
        return one("p.id = ?", person);
    }

    private Optional<Account> one(String which, Object by) {
        return database.sql("select p.id as person, p.name, p.email, p.language, a.password,"
                        + " a.totp_confirmed_at is not null as second_factor, exists (select 1 from office_role o"
                        + " where o.person = p.id and o.role = 'administrator') as administrator"
                        + " from person p left join account a on a.person = p.id where " + which
                        + " and (p.left_on is null or p.left_on > current_date)")
                .param(by)
                .query(Account.class)
                .optional();
    }

    /** Keeps a newly chosen password's digest. What was locked is open again. */
    @Transactional
    public void choose(long person, String digest) {
        database.sql("insert into account (person, password, password_changed_at) values (?, ?, now())"
                        + " on conflict (person) do update set password = excluded.password,"
                        + " password_changed_at = now(), failures = 0, locked_until = null")
                .params(person, digest)
                .update();
    }

    /** Opens a locked account; says whether it was locked. */
    @Transactional
    public boolean unlock(long person) {
        var locked = database.sql("select count(*) from account where person = ? and locked_until > now()")
                .param(person)
                .query(Integer.class)
                .single();
        database.sql("update account set failures = 0, locked_until = null where person = ?")
                .param(person)
                .update();
        return locked > 0;
    }

    /** Whether wrong tries have locked an account. */
    @Transactional(readOnly = true)
    public boolean isLocked(long person) {
        return database.sql("select count(*) from account where person = ? and locked_until > now()")
                        .param(person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The language in which somebody wants their pages. */
    @Transactional
    public void speak(long person, String language) {
        database.sql("update person set language = ? where id = ?")
                .params(language, person)
                .update();
    }
}
