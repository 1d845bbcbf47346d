package org.plumbline.server.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.trial.Site;

/** A server in a process of its own, as {@code plumbline serve} starts it, so that it can be killed. */
final class ServerProcess implements Site, AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("Plumbline is at (http://[^/\\s]+)/");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final Process process;
    private final Path log;
    private final String databaseUrl;
    private final FolderDatabase folder;

    private ServerProcess(Process process, Path log, String databaseUrl, FolderDatabase folder) {
        this.process = process;
        this.log = log;
        this.databaseUrl = databaseUrl;
        this.folder = folder;
    }

    /** Starts one on the database of a folder. */
    static ServerProcess in(Path data) {
        return started(data, "");
    }

    /**
     * Starts one on a database with an address; several can share it.
     *
     * @param data where its log is written
     */
    static ServerProcess on(String databaseUrl, Path data) {
        return started(data, databaseUrl);
    }

    private static ServerProcess started(Path data, String databaseUrl) {
        try {
            var log = Files.createTempFile(data, "server-", ".log");
            var builder =
                    new ProcessBuilder(command(data)).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("PLUMBLINE_DATABASE_URL", databaseUrl);
            var process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(process, log, databaseUrl, new FolderDatabase(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m"));
        // settings of an operator: without them a drill would be taken for an attack
        command.addAll(List.of(
                "-Dplumbline.home=" + Path.of(System.getProperty("plumbline.root", "..")),
                "-Dplumbline.second-factor=nobody",
                "-Dplumbline.limits.posts=100000",
                "-Dplumbline.limits.sign-ins=100000",
                "-Dplumbline.audit.seal-seconds=1",
                "-Dserver.shutdown=immediate"));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.plumbline.server.PlumblineServer",
                "serve",
                "--data",
                data.toString(),
                "--port",
                "0"));
        return command;
    }

    /** Waits until it says where it is. */
    ServerProcess ready() {
        var deadline = System.nanoTime() + PATIENCE;
        while (!PLACE.matcher(said()).find()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the server did not start:\n" + said());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return this;
    }

    @Override
    public String url() {
        var place = PLACE.matcher(said());
        if (!place.find()) {
            throw new IllegalStateException("the server is not ready");
        }
        return place.group(1);
    }

    /** The address of its database, as an operator would give it to another server. */
    String databaseUrl() {
        return databaseUrl.isEmpty() ? folder.url() : databaseUrl;
    }

    @Override
    public Connection owner() throws SQLException {
        var address = DatabaseAddress.of(databaseUrl());
        return DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
    }

    /** All that it has said. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Kills it: it is told nothing, and can tidy nothing up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
