package org.plumbline.server.audit.chain;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.audit.chain.ChainWalk.NotedSeal;

/** Whether each seal covers its entries and the seal before it, and none is missing. */
final class SealCheck {
    private final Faults faults;
    private final @Nullable NotedSeal since;
    private boolean sinceMet;
    private long seals;
    private @Nullable Seal current;
    private @Nullable MessageDigest sha;
    private int entries;
    private long strayedTo;

    SealCheck(Faults faults, @Nullable NotedSeal since) {
        this.faults = faults;
        this.since = since;
    }

    /** Takes the next sealed entry, after closing the seals before its own. */
    void take(Row row, long seal, ResultSet stored) throws SQLException {
        while ((current == null || current.number() < seal) && next(stored)) {
            // each seal on the way is closed by the one after it
        }
        if (current == null || current.number() != seal || sha == null) {
            if (strayedTo != seal) {
                faults.seal(AuditCode.AU008, seal, "entries from %d on stand in it".formatted(row.id()));
                strayedTo = seal;
            }
            return;
        }
        entries++;
        if (row.place() != entries) {
            faults.entry(
                    AuditCode.AU009,
                    row.id(),
                    "its place in seal %d is %d where %d follows".formatted(seal, row.place(), entries));
        }
        sha.update(row.digest());
    }

    /** Goes on to the next seal; false when there is none. */
    boolean next(ResultSet stored) throws SQLException {
        if (!stored.next()) {
            return false;
        }
        close();
        var seal = new Seal(
                stored.getLong("number"),
                stored.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                stored.getInt("entries"),
                stored.getString("digest"));
        var expected = current == null ? 1 : current.number() + 1;
        if (seal.number() != expected) {
            faults.seal(AuditCode.AU007, expected, "the one that follows is %d".formatted(seal.number()));
        }
        var before = current == null ? Seal.NOTHING_BEFORE : current.digest();
        sha = Seal.begun(before, seal.number(), seal.sealedAt(), seal.entries());
        current = seal;
        entries = 0;
        seals++;
        meet(seal);
        return true;
    }

    private void meet(Seal seal) {
        if (since != null && since.number() == seal.number()) {
            sinceMet = true;
            if (!since.digest().equals(seal.digest())) {
                faults.seal(
                        AuditCode.AU010,
                        seal.number(),
                        "its digest is %s, noted was %s".formatted(seal.digest(), since.digest()));
            }
        }
    }

    private void close() {
        if (current == null || sha == null) {
            return;
        }
        var computed = HexFormat.of().formatHex(sha.digest());
        if (entries != current.entries()) {
            faults.seal(
                    AuditCode.AU006,
                    current.number(),
                    "it says %d entries, and has %d".formatted(current.entries(), entries));
        } else if (!computed.equals(current.digest())) {
            faults.seal(
                    AuditCode.AU005,
                    current.number(),
                    "its entries and the seal before give %s, kept is %s".formatted(computed, current.digest()));
        }
    }

    /** Closes the last seal. */
    void end() {
        close();
        if (since != null && !sinceMet) {
            faults.seal(
                    AuditCode.AU010,
                    since.number(),
                    "the newest seal is %d".formatted(current == null ? 0 : current.number()));
        }
    }

    long seals() {
        return seals;
    }

    @Nullable
    Seal newest() {
        return current;
    }
}
