package org.plumbline.server.judging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What assessors thought worth telling of cases, for whoever writes the report and may see it. */
@Component
public class WorthTelling {
    private final JdbcClient database;

    WorthTelling(JdbcClient database) {
        this.database = database;
    }

    /**
     * Something worth telling, its names altered; of which case, it does not say.
     *
     * @param kind {@code example} or {@code quotation}
     * @param standard what it shows; empty for nothing in particular
     * @param speaker of a quotation: who said it, as a part they play
     */
    public record Told(long id, String kind, String standard, String title, String words, String speaker) {}

    /** All of an inspection, as far as the person who acts may see it. */
    @Transactional(readOnly = true)
    public List<Told> of(long inspection) {
        return database.sql("""
                        select t.id, t.kind, t.standard, t.title, t.words, t.speaker from worth_telling t
                         where t.inspection = ? and t.words <> ''
                           and not exists (select 1 from worth_telling n where n.instead_of = t.id) order by t.id""").param(inspection).query(Told.class).list();
    }
}
