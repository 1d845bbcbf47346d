package org.plumbline.server.audit.chain;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seals that there are, for those who note down the newest. */
@Component
public class Seals {
    private final JdbcClient database;

    Seals(JdbcClient database) {
        this.database = database;
    }

    /** The newest seal; empty before the first, and for those who may not see seals. */
    @Transactional(readOnly = true)
    public Optional<Seal> newest() {
        return newest(database);
    }

    static Optional<Seal> newest(JdbcClient database) {
        return database.sql("select number, sealed_at, entries, encode(digest, 'hex') as digest from audit_seal"
                        + " order by number desc limit 1")
                .query((row, _) -> new Seal(
                        row.getLong("number"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("entries"),
                        row.getString("digest")))
                .optional();
    }
}
