package org.plumbline.server.writing.kept;

import java.util.List;
import org.plumbline.report.manuscript.Review;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who has read which translation beside its original. All of it needs a transaction. */
@Component
public class Reviewed {
    private final JdbcClient database;

    Reviewed(JdbcClient database) {
        this.database = database;
    }

    /** All reviews, the newest first; each holds as long as its digest is that of the texts. */
    public List<Review> of(long inspection) {
        return database.sql("""
                        select r.text, r.language, r.hash, coalesce(nullif(r.by_said, ''), p.name, '') as by,
                               coalesce(nullif(r.at_said, ''), to_char(r.reviewed_at, 'YYYY-MM-DD')) as at
                          from text_review r left join person p on p.id = r.reviewed_by
                         where r.inspection = ? order by r.id desc""").param(inspection).query(Review.class).list();
    }

    public void add(long inspection, String text, String language, String hash) {
        database.sql("insert into text_review (inspection, text, language, hash) values (?, ?, ?, ?)")
                .params(inspection, text, language, hash)
                .update();
    }

    /** Whether the person who acts wrote a translation as it stands. */
    public boolean wroteLast(long inspection, String text, String language) {
        return database.sql("select wrote_last(?, ?, ?)")
                .params(inspection, text, language)
                .query(Boolean.class)
                .single();
    }
}
