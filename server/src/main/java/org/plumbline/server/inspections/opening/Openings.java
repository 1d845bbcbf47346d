package org.plumbline.server.inspections.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.inspections.PlannedEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what has been answered so far; everybody has their own. */
@Component
class Openings {
    private final JdbcClient database;

    Openings(JdbcClient database) {
        this.database = database;
    }

    long start() {
        return database.sql("insert into opening (person) values (me()) returning id")
                .query(Long.class)
                .single();
    }

    long start(long entry, PlannedEntries.Planned planned) {
        return database.sql("""
                        insert into opening (person, entry, service, edition, lead, fieldwork_from, fieldwork_until, notice_on, why)
                        values (me(), ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(entry)
                .param(planned.service())
                .param(planned.edition())
                .param(planned.lead())
                .param(planned.fieldworkFrom())
                .param(planned.fieldworkUntil())
                .param(planned.noticeOn())
                .param(planned.why())
                .query(Long.class)
                .single();
    }

    Optional<Draft> find(long opening) {
        return drafts("where o.id = ?", opening).stream().findFirst();
    }

    /** Those not made yet, newest first. */
    List<Draft> unfinished() {
        return drafts(
                "where o.made is null and o.service is not null and o.changed_at > now() - ?::interval", "30 days");
    }

    private List<Draft> drafts(String where, Object with) {
        return database.sql("""
                        select o.id, o.entry, o.service, coalesce(s.name, '') as service_name, o.edition,
                               coalesce(e.title_en || ' ' || e.edition, '') as edition_title, o.fieldwork_from, o.fieldwork_until,
                               o.notice_on, o.publication_on, o.follows, o.why, o.lead, coalesce(p.name, '') as lead_name, o.made
                          from opening o left join service s on s.id = o.service left join edition e on e.id = o.edition
                               left join person p on p.id = o.lead
                        %s order by o.changed_at desc limit 10""".formatted(where)).param(with).query(Draft.class).list();
    }

    List<String> areas(long opening) {
        return database.sql("select unnest(areas) from opening where id = ?")
                .param(opening)
                .query(String.class)
                .list();
    }

    /** Of another service, whatever was said of the one before does not hold. */
    void service(long opening, long service) {
        database.sql("""
                        update opening set areas = case when service = :service then areas else '{}' end,
                               follows = case when service = :service then follows end,
                               lead = case when service = :service then lead end, service = :service, changed_at = now()
                         where id = :id and made is null""").param("service", service).param("id", opening).update();
    }

    void areas(long opening, List<String> areas) {
        set(opening, "areas", areas.toArray(String[]::new));
    }

    void edition(long opening, long edition) {
        set(opening, "edition", edition);
    }

    void lead(long opening, long lead) {
        set(opening, "lead", lead);
    }

    void made(long opening, long inspection) {
        set(opening, "made", inspection);
    }

    void dates(
            long opening,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate notice,
            @Nullable LocalDate publication,
            @Nullable Long follows,
            String why) {
        database.sql("""
                        update opening set fieldwork_from = ?, fieldwork_until = ?, notice_on = ?, publication_on = ?, follows = ?,
                               why = ?, changed_at = now() where id = ? and made is null""")
                .param(from)
                .param(until)
                .param(notice)
                .param(publication)
                .param(follows)
                .param(why)
                .param(opening)
                .update();
    }

    private void set(long opening, String column, Object value) {
        database.sql("update opening set %s = ?, changed_at = now() where id = ? and made is null".formatted(column))
                .param(value)
                .param(opening)
                .update();
    }
}
