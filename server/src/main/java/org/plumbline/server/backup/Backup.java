package org.plumbline.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.server.database.DatabaseAddress;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that a database holds, as it is at one moment, while people work on. */
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_DIGEST = "manifest.sha256";
    private static final JsonMapper JSON = new JsonMapper();

    private Backup() {}

    /**
     * Writes a file that only its owner can read; it is there whole or not at all.
     *
     * @throws FileAlreadyExistsException if there is one of this name
     */
    public static Manifest write(DatabaseAddress database, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (var channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var manifest = write(database, Channels.newOutputStream(channel));
            channel.force(true);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes a backup, table after table; no table is ever held in memory. */
    public static Manifest write(DatabaseAddress database, OutputStream out) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword())) {
            connection.setAutoCommit(false);
            Catalogue.run(connection, "set transaction isolation level repeatable read, read only");
            Catalogue.writeAlike(connection);
            var manifest = write(connection, new ZipOutputStream(out));
            connection.rollback();
            return manifest;
        }
    }

    private static Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var tables = new ArrayList<Manifest.Table>();
        for (var table : Catalogue.tables(connection)) {
            zip.putNextEntry(new ZipEntry(entry(table)));
            tables.add(table(connection, table, zip));
            zip.closeEntry();
        }
        var manifest = new Manifest(
                Manifest.FORM,
                Catalogue.texts(connection, "select to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                        .getFirst(),
                Catalogue.migrations(connection),
                tables,
                Catalogue.sequences(connection),
                Catalogue.seal(connection));
        var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        put(zip, MANIFEST, json);
        put(
                zip,
                MANIFEST_DIGEST,
                Digesting.of(new java.io.ByteArrayInputStream(json))
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        zip.finish();
        return manifest;
    }

    /** Writes one table, and what proves it. */
    static Manifest.Table table(Connection connection, String table, OutputStream out)
            throws IOException, SQLException {
        var columns = Catalogue.columns(connection, table);
        var digest = new Digesting(out);
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(Catalogue.copyOut(connection, table, columns), digest);
        return new Manifest.Table(table, columns, rows, digest.hex());
    }

    static String entry(String table) {
        return "tables/%s.csv".formatted(table);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
