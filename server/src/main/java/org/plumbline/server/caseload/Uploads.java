package org.plumbline.server.caseload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that were sent for inspections. What was in one goes when it is taken or given up. */
@Component
class Uploads {
    private static final String SELECT = """
            select u.id, u.file_name, u.source_name as source, u.reason, coalesce(u.mapping, '') as mapping, u.state,
                   u.problems, u.cases, u.version, u.sent_at, coalesce(p.name, '') as sent_by,
                   coalesce(c.name, p.name, '') as changed_by
              from caseload_upload u left join person p on p.id = u.sent_by left join person c on c.id = u.changed_by
             where u.inspection = ?""";

    private final JdbcClient database;

    Uploads(JdbcClient database) {
        this.database = database;
    }

    long add(long inspection, String fileName, byte[] content, String source, String reason, String mapping) {
        return database.sql("""
                        insert into caseload_upload (inspection, file_name, digest, content, source_name, reason, mapping, state,
                                                     sent_by)
                        values (?, ?, ?, ?, ?, ?, ?, 'sent', me()) returning id""")
                .params(inspection, fileName, sha256(content), content, source, reason, mapping)
                .query(Long.class)
                .single();
    }

    Optional<Sent> find(long inspection, long upload) {
        return database.sql(SELECT + " and u.id = ?")
                .params(inspection, upload)
                .query(Sent.class)
                .optional();
    }

    /** The latest, newest first. */
    List<Sent> latest(long inspection) {
        return database.sql(SELECT + " order by u.id desc limit 20")
                .param(inspection)
                .query(Sent.class)
                .list();
    }

    /** The list that was taken last. */
    Optional<Sent> taken(long inspection) {
        return database.sql(SELECT + " and u.state = 'taken' order by u.taken_at desc, u.id desc limit 1")
                .param(inspection)
                .query(Sent.class)
                .optional();
    }

    byte[] content(long upload) {
        return database.sql("select content from caseload_upload where id = ?")
                .param(upload)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /** Notes what became of looking at it. */
    void looked(long upload, int errors) {
        database.sql("update caseload_upload set problems = ?, state = ? where id = ? and state in ('sent', 'faulty')")
                .params(errors, errors == 0 ? "sent" : "faulty", upload)
                .update();
    }

    void map(long upload, String mapping) {
        database.sql("update caseload_upload set mapping = ?, version = version + 1, changed_by = me() where id = ?")
                .params(mapping, upload)
                .update();
    }

    void taken(long inspection, long upload, int cases) {
        database.sql(
                        "update caseload_upload set state = 'taken', problems = 0, cases = ?, taken_at = now() where id = ?")
                .params(cases, upload)
                .update();
        database.sql("""
                        update caseload_upload set content = '',
                               state = case when state in ('sent', 'faulty') then 'withdrawn' else state end
                         where inspection = ? and content <> ''""").param(inspection).update();
    }

    void withdraw(long upload) {
        database.sql("update caseload_upload set state = 'withdrawn', content = '' where id = ?")
                .param(upload)
                .update();
    }

    boolean isDrawn(long inspection) {
        return database.sql("select is_drawn(?)")
                .param(inspection)
                .query(Boolean.class)
                .single();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
