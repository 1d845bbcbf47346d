package org.plumbline.server.writing.told;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.WholeReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what a report needs beside texts and answers. Reading an inspection whole takes a while, so what was read last is
 * kept for as long as the database says that nothing of it has changed.
 */
@Component
class Besides {
    private static final int MOST_KEPT = 16;

    private final JdbcClient database;
    private final WholeReading reading;
    private final TransactionTemplate transactions;
    private final LinkedHashMap<Long, Kept> latest = new LinkedHashMap<>(16, 0.75f, true);

    Besides(JdbcClient database, WholeReading reading, TransactionTemplate transactions) {
        this.database = database;
        this.reading = reading;
        this.transactions = transactions;
    }

    private record Kept(String state, Beside beside) {}

    /** In no transaction of whoever asks. */
    Beside of(long inspection) {
        var state = state(inspection);
        var before = kept(inspection);
        if (before != null && before.state().equals(state)) {
            return before.beside();
        }
        var beside = switch (reading.of(inspection)) {
            case Loaded.Good<ReadWhole>(var whole, var _) -> Beside.of(whole);
            case Loaded.Bad<ReadWhole>(var problems) -> Beside.unread(problems);
        };
        keep(inspection, new Kept(state, beside));
        return beside;
    }

    private synchronized @Nullable Kept kept(long inspection) {
        return latest.get(inspection);
    }

    private synchronized void keep(long inspection, Kept kept) {
        latest.put(inspection, kept);
        if (latest.size() > MOST_KEPT) {
            latest.remove(latest.firstEntry().getKey());
        }
    }

    /** Another text once any row of it was written anew: each carries the number of the transaction that wrote it. */
    private String state(long inspection) {
        return Acting.forTask(
                "report",
                () -> Objects.requireNonNull(transactions.execute(_ -> database.sql("""
                        select md5(concat_ws('|',
                          (select i.xmin::text || ' ' || s.xmin::text from inspection i join service s on s.id = i.service where i.id = :id),
                          (select string_agg(f.path || ' ' || f.xmin::text, ',' order by f.path) from folder_file f
                            where f.inspection = :id and f.path not like 'texts/%'),
                          (select string_agg(n.id || ' ' || n.xmin::text, ',' order by n.id) from indicator n where n.inspection = :id),
                          (select string_agg(a.name || ' ' || a.xmin::text, ',' order by a.name) from inspection_area a where a.inspection = :id)))""")
                        .param("id", inspection)
                        .query(String.class)
                        .single())));
    }
}
