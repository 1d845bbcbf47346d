package org.plumbline.server.panel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps feedback as it was made, byte for byte; the service sees what was handed over, which the database sees to. */
@Component
class Feedbacks {
    private final JdbcClient database;

    Feedbacks(JdbcClient database) {
        this.database = database;
    }

    private record Row(
            int version,
            OffsetDateTime madeAt,
            String by,
            @Nullable LocalDate handedOn,
            String handedBy) {}

    private record Named(int version, String path, int size, String digest) {}

    /** Every version that the person who acts may see, the newest first. */
    List<Feedback> of(long inspection) {
        var files = database.sql("""
                        select f.version, f.path, length(f.content) as size, encode(f.digest, 'hex') as digest
                          from feedback_file f where f.inspection = ? and f.path not like 'assets/%' order by f.path""").param(inspection).query(Named.class).list();
        return database.sql("""
                        select f.version, f.made_at, coalesce(p.name, '–') as by, h.handed_on, coalesce(g.name, '') as handed_by
                          from feedback f left join person p on p.id = f.made_by
                               left join feedback_handed h on h.inspection = f.inspection and h.version = f.version
                               left join person g on g.id = h.handed_by
                         where f.inspection = ? order by f.version desc""").param(inspection).query(Row.class).list().stream()
                .map(row -> new Feedback(
                        row.version(),
                        row.madeAt(),
                        row.by(),
                        row.handedOn(),
                        row.handedBy(),
                        files.stream()
                                .filter(file -> file.version() == row.version())
                                .map(file -> new Feedback.File(file.path(), file.size(), file.digest()))
                                .sorted(Feedback.File.ORDER)
                                .toList()))
                .toList();
    }

    /** The bytes of a file that the person who acts may see. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(long inspection, int version, String path) {
        return database.sql("select content from feedback_file where inspection = ? and version = ? and path = ?")
                .params(inspection, version, path)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Keeps another version; whoever does holds the panel. */
    int add(long inspection, Map<String, byte[]> files) {
        int version = database.sql("select coalesce(max(version), 0) + 1 from feedback where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        database.sql("insert into feedback (inspection, version) values (?, ?)")
                .params(inspection, version)
                .update();
        files.forEach((path, content) -> database.sql(
                        "insert into feedback_file (inspection, version, path, content, digest) values (?, ?, ?, ?, ?)")
                .param(inspection)
                .param(version)
                .param(path)
                .param(content)
                .param(sha256(content))
                .update());
        return version;
    }

    void hand(long inspection, int version, LocalDate on) {
        database.sql("insert into feedback_handed (inspection, version, handed_on) values (?, ?, ?)")
                .params(inspection, version, on)
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
