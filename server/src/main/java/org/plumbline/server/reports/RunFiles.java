package org.plumbline.server.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of reports, their bytes in parts. */
@Component
public class RunFiles {
    /** How many drafts of an inspection keep their files. */
    static final int DRAFTS_KEPT = 5;

    private static final int PART = 1 << 20;

    private final JdbcClient database;

    RunFiles(JdbcClient database) {
        this.database = database;
    }

    /**
     * A file.
     *
     * @param digest SHA-256, in hexadecimal digits
     */
    public record Kept(long id, String path, long size, String digest) {}

    /** Keeps the files of a run, in the transaction that runs. */
    void add(long run, long inspection, Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            long file = database.sql("""
                            insert into report_file (run, inspection, path, size, digest)
                            values (?, ?, ?, ?, ?) returning id""")
                    .params(run, inspection, path, bytes.length, HexFormat.of().parseHex(MadeOf.sha256(bytes)))
                    .query(Long.class)
                    .single();
            for (int part = 0; part * PART < bytes.length; part++) {
                database.sql("insert into report_part (file, inspection, part, content) values (?, ?, ?, ?)")
                        .param(file)
                        .param(inspection)
                        .param(part)
                        .param(Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)))
                        .update();
            }
        });
    }

    /** Takes the files of all drafts away but of the last few. */
    void throwOldDraftsAway(long inspection) {
        database.sql("""
                        update report_run set thrown_at = now() where id in (
                          select id from report_run where inspection = ? and not is_final and state = 'done' and thrown_at is null
                           order by id desc offset ?)""").params(inspection, DRAFTS_KEPT).update();
        database.sql("""
                        delete from report_file f using report_run r
                         where r.id = f.run and r.inspection = ? and r.thrown_at is not null""").param(inspection).update();
    }

    @Transactional(readOnly = true)
    List<Kept> of(long run) {
        return database.sql(
                        "select id, path, size, encode(digest, 'hex') as digest from report_file where run = ? order by path")
                .param(run)
                .query(Kept.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(long run, String path) {
        return database.sql("""
                        select id, path, size, encode(digest, 'hex') as digest from report_file
                         where run = ? and path = ?""").params(run, path).query(Kept.class).optional();
    }

    /** Writes what is in a file, part by part. */
    @Transactional(readOnly = true)
    void write(long file, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            var content = database.sql("select content from report_part where file = ? and part = ?")
                    .params(file, part)
                    .query((row, _) -> row.getBytes(1))
                    .optional();
            if (content.isEmpty()) {
                return;
            }
            out.write(content.get());
        }
    }
}
