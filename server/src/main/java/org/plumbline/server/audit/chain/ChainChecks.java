package org.plumbline.server.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.plumbline.server.database.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Checks of the chain that people ask for on a page; how far one is stands in the database, for every server to show. */
@Component
public class ChainChecks {
    /** A check of which nothing was heard for so long has died with its server. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(ChainChecks.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final long HEARD_EVERY_MILLIS = 500;

    private final JdbcClient database;
    private final Clock clock;
    private final Verification verification;
    private final TransactionTemplate besides;

    ChainChecks(JdbcClient database, Clock clock, DataSource pool, PlatformTransactionManager manager) {
        this.database = database;
        this.clock = clock;
        this.verification = new Verification(pool, manager);
        this.besides = new TransactionTemplate(manager);
        besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Asks for a check; empty when one is being made already. */
    @Transactional
    public Optional<Long> ask() {
        database.sql("select pg_advisory_xact_lock(hashtext('audit_check'))")
                .query((_, _) -> true)
                .single();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("""
                        insert into audit_check (asked_at, asked_by, heard_at, expected)
                        select :now, me(), :now, (select coalesce(max(id), 0) from audit_entry)
                         where not exists (select 1 from audit_check where finished_at is null and heard_at > :silent)
                        returning id""")
                .param("now", now)
                .param("silent", now.minus(SILENCE))
                .query(Long.class)
                .optional();
    }

    /** The check asked for last. */
    @Transactional(readOnly = true)
    public Optional<ChainCheck> last() {
        return database.sql("""
                        select c.*, p.name from audit_check c join person p on p.id = c.asked_by
                         order by c.id desc limit 1""")
                .query((row, _) -> new ChainCheck(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getLong("expected"),
                        row.getLong("entries"),
                        row.getLong("erased"),
                        row.getLong("unsealed"),
                        row.getLong("seals"),
                        row.getObject("finished_at") == null
                                ? null
                                : row.getObject("finished_at", OffsetDateTime.class)
                                        .toInstant(),
                        row.getLong("faults"),
                        List.of(JSON.readValue(row.getString("first_faults"), ChainCheck.Fault[].class))))
                .optional();
    }

    /** Makes a check that was asked for, on a thread of its own. */
    public void begin(long check) {
        Thread.ofVirtual().name("audit-check-" + check).start(() -> {
            try {
                make(check);
            } catch (RuntimeException e) {
                LOG.error("The check {} of the audit broke off", check, e);
            }
        });
    }

    void make(long check) {
        var heard = new AtomicLong(clock.millis());
        var verified = verification.verify(Optional.empty(), (entries, erased, unsealed, seals) -> {
            var now = clock.millis();
            if (now - heard.get() >= HEARD_EVERY_MILLIS) {
                heard.set(now);
                hear(check, entries, erased, unsealed, seals);
            }
        });
        Acting.forTask(
                "verify",
                () -> besides.execute(_ -> database.sql("""
                        update audit_check set heard_at = :now, finished_at = :now, entries = :entries, erased = :erased,
                               unsealed = :unsealed, seals = :seals, faults = :faults, first_faults = :first::jsonb
                         where id = :check""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("entries", verified.entries())
                        .param("erased", verified.erased())
                        .param("unsealed", verified.unsealed())
                        .param("seals", verified.seals())
                        .param("faults", verified.faultCount())
                        .param("first", JSON.writeValueAsString(told(verified)))
                        .param("check", check)
                        .update()));
    }

    private void hear(long check, long entries, long erased, long unsealed, long seals) {
        Acting.forTask(
                "verify",
                () -> besides.execute(_ -> database.sql("""
                        update audit_check set heard_at = ?, entries = ?, erased = ?, unsealed = ?, seals = ?
                         where id = ?""")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), entries, erased, unsealed, seals, check)
                        .update()));
    }

    private static List<ChainCheck.Fault> told(Verified verified) {
        return verified.faults().stream()
                .limit(ChainCheck.SHOWN)
                .map(it -> new ChainCheck.Fault(it.code().name(), it.path(), it.what()))
                .toList();
    }
}
