package org.plumbline.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of a run; each server under test gets a database of its own in it. */
public final class TestCluster {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Path FOLDER = folder();
    private static final EmbeddedDatabase RUNNING = start();
    private static @Nullable String migrated;

    private TestCluster() {}

    /** The address of a new, empty database, as an operator would give it in PLUMBLINE_DATABASE_URL. */
    public static String newDatabase() {
        var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner plumbline".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "%s?user=plumbline&password=%s"
                .formatted(url(name), RUNNING.address().ownerPassword());
    }

    /** The address of a new database with all its tables, as a server leaves it at its first start. */
    public static synchronized String migratedDatabase() {
        if (migrated == null) {
            migrated = newDatabase();
            Schema.prepare(DatabaseAddress.of(migrated));
        }
        return copyOf(migrated);
    }

    /** Makes the tables of a database that has none. */
    public static void migrate(DatabaseAddress address) {
        Schema.prepare(address);
    }

    /** The address of a copy of a database to which nobody is connected. */
    public static String copyOf(String databaseUrl) {
        var copy = newDatabase();
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name(copy));
            statement.execute(
                    "create database %s template %s owner plumbline".formatted(name(copy), name(databaseUrl)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return copy;
    }

    /** The name of the database at an address. */
    public static String name(String databaseUrl) {
        return databaseUrl.replaceAll("[?].*", "").replaceAll(".*/", "");
    }

    /** A connection that may do everything, for what an operator does. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), "postgres", RUNNING.address().ownerPassword());
    }

    /** Lends the unpacked programs to another folder, which would else take seconds to unpack its own. */
    public static void lendProgramsTo(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("postgresql-programs"), FOLDER.resolve("postgresql-programs"));
    }

    private static String url(String database) {
        return RUNNING.address().url().replaceFirst("/[^/]+$", "/" + database);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("plumbline-test-database");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase start() {
        var database = EmbeddedDatabase.in(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            delete(FOLDER);
        }));
        return database;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
