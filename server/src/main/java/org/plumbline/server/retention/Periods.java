package org.plumbline.server.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For how long inspections' cases are kept: by the office, and by editions that have a period of their own. */
@Component
public class Periods {
    /** Where nobody has said otherwise; docs/data-protection.md says what that rests on. */
    static final int MONTHS = 24;

    private final JdbcClient database;

    Periods(JdbcClient database) {
        this.database = database;
    }

    /**
     * One period.
     *
     * @param framework empty for the office's own
     * @param version 0 where nobody has said anything yet
     */
    public record Period(String framework, String edition, int months, String reason, int version, String setBy) {
        /** What stands for it in a form. */
        public String key() {
            return framework.isEmpty() ? "office" : framework + "/" + edition;
        }
    }

    /** The office's first, then those of editions. */
    List<Period> all() {
        return database.sql("""
                        select f.framework, f.edition, coalesce(r.months, %d) as months, coalesce(r.reason, '') as reason,
                               coalesce(r.version, 0) as version, coalesce(p.name, '') as set_by
                          from (select '' as framework, '' as edition
                                union select r.framework, r.edition from retention_period r) f
                          left join retention_period r using (framework, edition) left join person p on p.id = r.set_by
                         order by f.framework, f.edition""".formatted(MONTHS)).query(Period.class).list();
    }

    /** The editions that there are. */
    List<String> editions() {
        return database.sql(
                        "select distinct framework || '/' || edition from edition where state <> 'draft' order by 1")
                .query(String.class)
                .list();
    }

    /** Sets a period; false when somebody else has set it meanwhile. */
    boolean set(Period period) {
        return database.sql("""
                        insert into retention_period as r (framework, edition, months, reason) values (?, ?, ?, ?)
                        on conflict (framework, edition) do update
                           set months = excluded.months, reason = excluded.reason, set_at = now(), set_by = me(),
                               version = r.version + 1
                         where r.version = ?""")
                        .params(
                                period.framework(),
                                period.edition(),
                                period.months(),
                                period.reason(),
                                period.version())
                        .update()
                == 1;
    }
}
