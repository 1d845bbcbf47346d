package org.plumbline.server.signin;

import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries of passwords and codes, in rows that all servers share. A try is counted before it is looked at and taken
 * back when it was right, so that many at once are no way round; the fifth locks the account for a quarter of an hour.
 */
@Component
public class Tries {
    /** How many wrong tries lock an account. */
    static final int MOST = 5;

    private final JdbcClient database;
    private final Audit audit;

    Tries(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Counts a try; which it is, or 0 when the account is locked and the try must not be looked at. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int count(long person) {
        hurry();
        return database.sql("""
                        update account
                           set failures = case when locked_until is null then failures + 1 else 1 end,
                               locked_until = case when locked_until is null and failures + 1 >= ?
                                                   then now() + interval '15 minutes' end
                         where person = ? and (locked_until is null or locked_until <= now())
                        returning failures""")
                .params(MOST, person)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Counts a try for an address that nobody here has: as much work as for somebody. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void countForNobody(String address) {
        hurry();
        database.sql(
                        "insert into attempt (what, who, minute, times) values ('nobody', md5(?), date_trunc('hour', now()), 1)"
                                + " on conflict (what, who, minute) do update set times = attempt.times + 1")
                .param(address)
                .update();
    }

    /** Takes back a try that was right, when there is another step to go: earlier wrong ones still count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wasRight(long person) {
        database.sql("update account set failures = greatest(failures - 1, 0), locked_until = null where person = ?")
                .param(person)
                .update();
    }

    /** Forgets wrong tries, after the last step was right. */
    @Transactional
    public void forget(long person) {
        database.sql("update account set failures = 0, locked_until = null where person = ?")
                .param(person)
                .update();
    }

    /** Notes that a wrong try was the last one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wasWrong(int which, String name) {
        if (which == MOST) {
            hurry();
            audit.note(Deed.of("account-locked").to(name));
        }
    }

    /** A count lost in a crash harms nobody; waiting for the disk would tell who has an account. */
    private void hurry() {
        database.sql("set local synchronous_commit = off").update();
    }
}
