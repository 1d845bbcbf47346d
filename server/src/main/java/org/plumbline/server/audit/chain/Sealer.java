package org.plumbline.server.audit.chain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what has not been sealed, one batch a transaction, one server at a time. Entries become visible out of the order
 * of their numbers, so what is to be sealed is what has no seal, never what comes after the last one sealed.
 */
@Component
public class Sealer {
    /** The most entries under one seal. */
    public static final int MOST = 1000;

    private static final long LOCK = 0x7365616cL;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public Sealer(JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Unsealed(long id, byte[] digest) {}

    /** Seals all that is there to be sealed, and says how many; 0 also when another server is at it. */
    public int sealAll() {
        var all = 0;
        int sealed;
        do {
            sealed = sealNext();
            all += sealed;
        } while (sealed == MOST);
        return all;
    }

    /** Seals one batch, whole or not at all. */
    int sealNext() {
        return Acting.forTask(
                "seal",
                () -> transactions.execute(_ -> {
                    // a statement of its own: the next one then sees all that the last holder of the lock committed
                    var mine = database.sql("select pg_try_advisory_xact_lock(?)")
                            .param(LOCK)
                            .query(Boolean.class)
                            .single();
                    return mine ? seal(unsealed()) : 0;
                }));
    }

    private List<Unsealed> unsealed() {
        return database.sql("select id, digest from audit_entry where seal is null order by id limit ?")
                .param(MOST)
                .query((row, _) -> new Unsealed(row.getLong("id"), row.getBytes("digest")))
                .list();
    }

    private int seal(List<Unsealed> batch) {
        if (batch.isEmpty()) {
            return 0;
        }
        var before = Seals.newest(database);
        var number = before.map(Seal::number).orElse(0L) + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sha = Seal.begun(before.map(Seal::digest).orElse(Seal.NOTHING_BEFORE), number, at, batch.size());
        batch.forEach(entry -> sha.update(entry.digest()));
        database.sql("insert into audit_seal (number, sealed_at, entries, digest) values (?, ?, ?, decode(?, 'hex'))")
                .params(
                        number,
                        at.atOffset(ZoneOffset.UTC),
                        batch.size(),
                        HexFormat.of().formatHex(sha.digest()))
                .update();
        var changed = database.sql("""
                        update audit_entry e set seal = ?, place = b.place
                          from unnest(?) with ordinality as b (id, place)
                         where e.id = b.id and e.seal is null""")
                .params(number, batch.stream().map(Unsealed::id).toArray(Long[]::new))
                .update();
        if (changed != batch.size()) {
            throw new IllegalStateException(
                    "seal %d should cover %d entries, but covers %d".formatted(number, batch.size(), changed));
        }
        return changed;
    }
}
