package org.plumbline.server.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every rating that was proposed or agreed: of each thing, what was agreed last holds. */
@Component
class Acts {
    private final JdbcClient database;

    Acts(JdbcClient database) {
        this.database = database;
    }

    /** Every one, by what it rates, the newest first. */
    Map<String, List<Act>> of(long inspection) {
        var all = new LinkedHashMap<String, List<Act>>();
        database.sql("""
                        select a.id, a.act, a.of, a.rating, a.computed, a.reasons, a.sitting,
                               coalesce(nullif(a.by_said, ''), p.name, '–') as by, a.decided_at, a.at_said
                          from award a left join person p on p.id = a.decided_by
                         where a.inspection = ? order by a.id desc""")
                .param(inspection)
                .query(Act.class)
                .list()
                .forEach(each ->
                        all.computeIfAbsent(each.of(), _ -> new ArrayList<>()).add(each));
        return all;
    }

    /** The newest of them all; 0 when there is none. */
    static long newest(Map<String, List<Act>> acts) {
        return acts.values().stream()
                .mapToLong(each -> each.getFirst().id())
                .max()
                .orElse(0);
    }

    void propose(long inspection, Rated rated, String rating, String reasons) {
        add(inspection, Act.PROPOSED, rated, rating, reasons, null);
    }

    /** @param rating empty to follow the rules */
    void agree(long inspection, Rated rated, String rating, String reasons, int sitting) {
        add(inspection, Act.AGREED, rated, rating, reasons, sitting);
    }

    private void add(
            long inspection, String act, Rated rated, String rating, String reasons, @Nullable Integer sitting) {
        database.sql(
                        "insert into award (inspection, act, of, rating, computed, reasons, sitting) values (?, ?, ?, ?, ?, ?, ?)")
                .param(inspection)
                .param(act)
                .param(rated.id().value())
                .param(rating)
                .param(rated.given())
                .param(reasons)
                .param(sitting)
                .update();
    }

    /** Holds everybody else who would do something at this panel until this transaction ends. */
    void hold(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('panel', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
    }
}
