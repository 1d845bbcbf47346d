package org.plumbline.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a folder: made on the first start, found again on every later one, whatever became of the
 * server before. It listens on the loopback address only, and every role needs its password.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "plumbline";
    static final String DATABASE = "plumbline";

    private final FileChannel lockFile;
    private final FileLock lock;
    private final PostgresCluster cluster;
    private final int port;
    private final DatabaseAddress address;
    private boolean closed;

    private EmbeddedDatabase(
            FileChannel lockFile, FileLock lock, PostgresCluster cluster, int port, DatabaseAddress address) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.address = address;
    }

    /**
     * Starts the database in a folder, making it first if it is not there.
     *
     * @param folder what {@code --data} names; made if it is not there
     * @throws IllegalStateException if another server is at work in the folder
     */
    public static EmbeddedDatabase in(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(channel);
            if (lock == null) {
                throw new IllegalStateException("Another server is at work in " + folder
                        + ". Stop it, or name another folder with --data. Several servers can share a PostgreSQL by"
                        + " PLUMBLINE_DATABASE_URL.");
            }
            var database = start(folder.toAbsolutePath().normalize(), channel, lock);
            channel = null;
            return database;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The database in %s could not be started: %s".formatted(folder, e.getMessage()), e);
        } finally {
            closeQuietly(channel);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static EmbeddedDatabase start(Path folder, FileChannel channel, FileLock lock) throws IOException {
        var secret = secret(folder.resolve("database-password"));
        var cluster = new PostgresCluster(PostgresPrograms.unpackedBelow(folder), folder.resolve("database"));
        cluster.makeIfMissing(SUPERUSER, folder.resolve("database-password"));
        if (cluster.stopOrphan()) {
            LOG.warn(
                    "The database was still running from a server that was killed; it has been stopped and starts again");
        }
        var port = freePort();
        cluster.start(port);
        var address = DatabaseAddress.of("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE), OWNER, secret);
        makeDatabase(port, secret);
        var database = new EmbeddedDatabase(channel, lock, cluster, port, address);
        database.watch();
        return database;
    }

    /** Nobody else looks after this database: when its chief process ends and nobody stopped it, it starts again. */
    private void watch() throws IOException {
        cluster.chief().ifPresent(chief -> {
            var _ = chief.onExit().thenRunAsync(this::startAgain);
        });
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        LOG.warn("The database ended by itself; it starts again where it was");
        try {
            cluster.start(port);
            watch();
        } catch (IOException e) {
            LOG.error("The database could not be started again; stop the server, mend what is said here, start it", e);
        }
    }

    /** The owner is an ordinary role: even what makes the tables is no superuser. */
    private static void makeDatabase(int port, String secret) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (var connection = DriverManager.getConnection(url, SUPERUSER, secret);
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(DATABASE))) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(
                    "create role %s login createrole nosuperuser nobypassrls password '%s'".formatted(OWNER, secret));
            statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be made ready", e);
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) throws UncheckedIOException {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How to reach it. */
    public DatabaseAddress address() {
        return address;
    }

    /** Lets the folder go with the database still running or dead, as a killed server does; for tests of just that. */
    synchronized void abandon() {
        closed = true;
        release();
    }

    /** Stops the database and lets the folder go. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        cluster.stop();
        release();
    }

    private void release() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            closeQuietly(lockFile);
        }
    }
}
