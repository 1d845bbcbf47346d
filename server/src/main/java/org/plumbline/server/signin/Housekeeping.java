package org.plumbline.server.signin;

import java.util.concurrent.TimeUnit;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away rows that are past their use: of all servers, one at a time. */
@Component
final class Housekeeping {
    static final long LOCK = 0x706c756d6b656570L;

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Housekeeping(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Tidies, if no other server is at it. How many rows went. */
    @Scheduled(initialDelay = 2, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    int tidy() {
        var gone = Acting.forTask("housekeeping", () -> transactions.execute(_ -> tidied()));
        return gone == null ? 0 : gone;
    }

    private int tidied() {
        var alone = database.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        if (!alone) {
            return 0;
        }
        return database.sql("delete from attempt where minute < now() - interval '1 day'")
                        .update()
                + database.sql("delete from form_used where used_at < now() - interval '7 days'")
                        .update()
                + database.sql("delete from way_in where good_until < now() - interval '30 days'")
                        .update();
    }
}
