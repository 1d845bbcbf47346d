package org.plumbline.server.inspections.milestones;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people wrote down about milestones: every move stays, the last one holds. */
@Component
public class MilestoneDays {
    private final JdbcClient database;

    MilestoneDays(JdbcClient database) {
        this.database = database;
    }

    /** A move, the newest first. */
    public record Moved(long id, @Nullable LocalDate to, String reason, OffsetDateTime at, String by) {}

    List<Moved> history(long inspection, String milestone) {
        return database.sql("""
                        select d.id, d.moved_to as to, d.reason, d.moved_at as at, coalesce(p.name, '–') as by
                          from milestone_date d left join person p on p.id = d.moved_by
                         where d.inspection = ? and d.milestone = ? order by d.id desc""")
                .params(inspection, milestone)
                .query(Moved.class)
                .list();
    }

    /** Changes with everything that is written down about a milestone. */
    String mark(long inspection, String milestone) {
        return database.sql("""
                        select coalesce((select max(id) from milestone_date where inspection = :i and milestone = :m), 0) || '.' ||
                               coalesce((select done_on::text from milestone_done where inspection = :i and milestone = :m), '')""")
                .param("i", inspection)
                .param("m", milestone)
                .query(String.class)
                .single();
    }

    void move(long inspection, String milestone, @Nullable LocalDate to, String reason) {
        database.sql(
                        "insert into milestone_date (inspection, milestone, moved_to, reason, moved_by) values (?, ?, ?, ?, me())")
                .param(inspection)
                .param(milestone)
                .param(to)
                .param(reason)
                .update();
    }

    /** Marks one as reached on a day. */
    public void done(long inspection, String milestone, LocalDate on) {
        database.sql("""
                        insert into milestone_done (inspection, milestone, done_on, noted_by) values (?, ?, ?, me())
                        on conflict (inspection, milestone) do update set done_on = excluded.done_on, noted_by = excluded.noted_by""").params(inspection, milestone, on).update();
    }

    void open(long inspection, String milestone) {
        database.sql("delete from milestone_done where inspection = ? and milestone = ?")
                .params(inspection, milestone)
                .update();
    }
}
