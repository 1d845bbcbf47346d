package org.plumbline.server.exchange.gathered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.document.Document;
import org.plumbline.formats.gathered.GatheredFiles;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of evidence that something names: tables {@code evidence_file} and {@code evidence_part}. */
@Component
public class EvidenceFilesHeld {
    /** Where a file lies that was sent here: named by what is in it, so that the same file lies there once. */
    private static final String PATH =
            "coalesce(nullif(f.path, ''), '%s' || left(encode(f.digest, 'hex'), 8) || '-' || f.name)"
                    .formatted(GatheredFiles.FOLDER);

    private static final int PART = 1 << 20;

    private final JdbcClient database;

    EvidenceFilesHeld(JdbcClient database) {
        this.database = database;
    }

    /** The paths of an inspection's files in its folder, by their numbers here. */
    Map<Long, String> paths(long inspection) {
        var paths = new TreeMap<Long, String>();
        database.sql("select f.id, %s as path from evidence_file f where f.inspection = ?".formatted(PATH))
                .param(inspection)
                .query(row -> {
                    paths.put(row.getLong("id"), row.getString("path"));
                });
        return paths;
    }

    /** The same, without numbers. */
    public Set<String> held(long inspection) {
        return new TreeSet<>(paths(inspection).values());
    }

    /** What is in them, by path. */
    public Map<String, byte[]> files(long inspection) {
        var files = new TreeMap<String, byte[]>();
        paths(inspection).forEach((id, path) -> files.computeIfAbsent(path, _ -> content(id)));
        return files;
    }

    private byte[] content(long file) {
        var whole = new ByteArrayOutputStream();
        database.sql("select content from evidence_part where file = ? order by part")
                .param(file)
                .query(row -> {
                    whole.writeBytes(row.getBytes("content"));
                });
        return whole.toByteArray();
    }

    /** The number here of a file of a folder, which is kept now unless it is already; null for none. */
    @Nullable
    Long keep(Intake intake, String path) {
        if (path.isEmpty()) {
            return null;
        }
        return database.sql("select id from evidence_file where inspection = ? and path = ?")
                .params(intake.inspection(), path)
                .query(Long.class)
                .optional()
                .orElseGet(() -> add(intake, path));
    }

    private long add(Intake intake, String path) {
        var bytes = bytes(intake, path);
        if (!(Document.of(path, bytes) instanceof Document.Taken(var kind))) {
            throw new IllegalStateException("a folder is checked before it is taken in");
        }
        long file = database.sql("""
                        insert into evidence_file (inspection, name, path, kind, size, digest, sent_by)
                        values (?, ?, ?, ?, ?, ?, null) returning id""")
                .params(List.of(
                        intake.inspection(),
                        path.substring(path.lastIndexOf('/') + 1),
                        path,
                        kind.name(),
                        bytes.length,
                        sha256(bytes)))
                .query(Long.class)
                .single();
        for (int part = 0; part * PART < bytes.length; part++) {
            database.sql("insert into evidence_part (file, inspection, part, content) values (?, ?, ?, ?)")
                    .param(file)
                    .param(intake.inspection())
                    .param(part)
                    .param(Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)))
                    .update();
        }
        return file;
    }

    private static byte[] bytes(Intake intake, String path) {
        try {
            return Files.readAllBytes(intake.folder().resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
