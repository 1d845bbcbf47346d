package org.plumbline.server.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks every entry and every seal once, in the order of the chain, with no more in memory than one batch of rows, and
 * computes again what each digest should be. Where something does not hold it goes on from what is written there, so
 * that one change is told at its own place and not at all places after it.
 */
public final class ChainWalk {
    private static final int ROWS_AT_ONCE = 2000;
    private static final int PROGRESS_EVERY = 20_000;
    private static final String ENTRIES = """
            select id, at, digest, person, person_name, action, inspection, case_reference, subject, from_address,
                   detail::text as detail, salt, erased_at, erasure, seal, place
              from audit_entry order by seal, place""";
    private static final String SEALS =
            "select number, sealed_at, entries, encode(digest, 'hex') as digest from audit_seal order by number";

    private final Faults faults = new Faults();
    private final EntryCheck entryCheck = new EntryCheck(faults);
    private final Verified.Progress progress;
    private final SealCheck sealCheck;
    private long unsealed;

    /**
     * A walk that also proves that a seal noted down earlier still is in the chain.
     *
     * @param since the number and the digest noted; empty for none
     */
    public ChainWalk(Verified.Progress progress, Optional<NotedSeal> since) {
        this.progress = progress;
        this.sealCheck = new SealCheck(faults, since.orElse(null));
    }

    /** A seal as it was noted down outside. */
    public record NotedSeal(long number, String digest) {
        /** Reads {@code 12:9f86d0…}; empty when it is not of that form. */
        public static Optional<NotedSeal> of(String text) {
            if (!text.strip().matches("[1-9][0-9]{0,17}:[0-9a-fA-F]{64}")) {
                return Optional.empty();
            }
            var parts = text.strip().split(":", -1);
            return Optional.of(new NotedSeal(Long.parseLong(parts[0]), parts[1].toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /**
     * Walks.
     *
     * @param connection within a transaction that sees one moment of the database (repeatable read)
     */
    public Verified over(Connection connection) throws SQLException {
        try (var entries = streaming(connection);
                var seals = streaming(connection);
                var entry = entries.executeQuery(ENTRIES);
                var seal = seals.executeQuery(SEALS)) {
            while (entry.next()) {
                step(Row.of(entry), seal);
            }
            while (sealCheck.next(seal)) {
                // the seals after the last entry: each is told as it is closed
            }
            sealCheck.end();
        }
        entryCheck.end();
        return new Verified(
                entryCheck.entries(),
                entryCheck.erased(),
                unsealed,
                sealCheck.seals(),
                sealCheck.newest(),
                faults.told(),
                faults.count());
    }

    private void step(Row row, ResultSet seals) throws SQLException {
        entryCheck.check(row);
        if (row.seal() == null) {
            unsealed++;
        } else {
            sealCheck.take(row, row.seal(), seals);
        }
        if (entryCheck.entries() % PROGRESS_EVERY == 0) {
            progress.at(entryCheck.entries(), entryCheck.erased(), unsealed, sealCheck.seals());
        }
    }

    private static Statement streaming(Connection connection) throws SQLException {
        var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement;
    }

    /** A number of the row, or nothing. */
    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
