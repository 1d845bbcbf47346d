package org.plumbline.server.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.plumbline.formats.document.DocumentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the files of evidence, their bytes in parts: no file is held whole to be read again. */
@Component
class EvidenceFiles {
    /** No inspection has more; a folder that is taken out holds all of it. */
    static final long MOST_TOGETHER = 200L << 20;

    private static final int PART = 1 << 20;

    private final JdbcClient database;

    EvidenceFiles(JdbcClient database) {
        this.database = database;
    }

    /**
     * A file that is kept.
     *
     * @param digest SHA-256, in hexadecimal digits
     */
    record Kept(long id, String name, String kind, long size, String digest) {
        DocumentKind document() {
            return DocumentKind.valueOf(kind);
        }
    }

    /** Keeps a file that has been looked at. */
    long add(long inspection, SentFile sent) {
        var bytes = sent.bytes();
        long file = database.sql("""
                        insert into evidence_file (inspection, name, kind, size, digest) values (?, ?, ?, ?, ?) returning id""")
                .params(inspection, sent.name(), sent.kind().name(), bytes.length, sha256(bytes))
                .query(Long.class)
                .single();
        for (int part = 0; part * PART < bytes.length; part++) {
            database.sql("insert into evidence_part (file, inspection, part, content) values (?, ?, ?, ?)")
                    .param(file)
                    .param(inspection)
                    .param(part)
                    .param(Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)))
                    .update();
        }
        return file;
    }

    Optional<Kept> find(long inspection, long file) {
        return database.sql("""
                        select id, name, kind, size, encode(digest, 'hex') as digest
                          from evidence_file where inspection = ? and id = ?""").params(inspection, file).query(Kept.class).optional();
    }

    /** Writes what is in a file, part by part. */
    void write(long file, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            var content = database.sql("select content from evidence_part where file = ? and part = ?")
                    .params(file, part)
                    .query((row, _) -> row.getBytes(1))
                    .optional();
            if (content.isEmpty()) {
                return;
            }
            out.write(content.get());
        }
    }

    /** Whether there is still room for so many bytes. */
    boolean hasRoom(long inspection, int bytes) {
        return database.sql("select evidence_bytes(?)")
                                .param(inspection)
                                .query(Long.class)
                                .single()
                        + bytes
                <= MOST_TOGETHER;
    }

    /** The digest as people compare it. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
