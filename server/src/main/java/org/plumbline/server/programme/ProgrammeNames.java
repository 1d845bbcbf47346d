package org.plumbline.server.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.editions.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a list for the programme names. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProgrammeNames {
    private final JdbcClient database;
    private final Editions editions;
    private final ProgrammeRows rows;

    ProgrammeNames(JdbcClient database, Editions editions, ProgrammeRows rows) {
        this.database = database;
        this.editions = editions;
        this.rows = rows;
    }

    @Nullable
    Long service(String called) {
        return database.sql("""
                        select id from service where (code = :called or lower(name) = lower(:called))
                           and not id = any (my_walls()) order by code = :called desc nulls last limit 1""")
                .param("called", called)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    @Nullable
    Long edition(String called) {
        return editions.choices("en").stream()
                .filter(choice -> choice.hint().equalsIgnoreCase(called))
                .findFirst()
                .map(choice -> Long.parseLong(choice.value()))
                .orElse(null);
    }

    @Nullable
    Long lead(String email) {
        return database.sql("""
                        select p.id from person p join office_role r on r.person = p.id and r.role = 'lead-inspector'
                         where lower(p.email) = lower(?) and (p.left_on is null or p.left_on > current_date)""").param(email).query(Long.class).optional().orElse(null);
    }

    boolean isWalled(long person, long service) {
        return rows.isWalled(person, service);
    }

    boolean isPlanned(long service, LocalDate week) {
        return database.sql("select count(*) from programme_entry where service = ? and week = ?")
                        .params(service, week)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
