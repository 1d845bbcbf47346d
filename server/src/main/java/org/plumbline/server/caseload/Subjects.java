package org.plumbline.server.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.editions.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the pages about cases start from. */
@Component
public class Subjects {
    private final JdbcClient database;
    private final Editions editions;

    Subjects(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    private record Row(
            long id, String service, long edition, @Nullable LocalDate fieldworkFrom, String seed) {}

    /** The inspection of a number that the person who acts may see. */
    @Transactional(readOnly = true)
    public Subject of(long inspection) {
        var row = database.sql("""
                        select i.id, s.name as service, i.edition, i.fieldwork_from, i.random_seed as seed
                          from inspection i join service s on s.id = i.service where i.id = ?""").param(inspection).query(Row.class).single();
        var areas = database.sql("select name from inspection_area where inspection = ? order by position, name")
                .param(inspection)
                .query(String.class)
                .list();
        return new Subject(
                row.id(), row.service(), editions.load(row.edition()), areas, row.fieldworkFrom(), row.seed());
    }

    /** Holds everybody else who would change the cases of an inspection until this transaction ends. */
    @Transactional
    public void hold(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('cases', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
    }
}
