package org.plumbline.server.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One PostgreSQL in one folder, by PostgreSQL's own programs.
 *
 * @param programs the folder with {@code bin}
 * @param data the cluster's own folder
 */
record PostgresCluster(Path programs, Path data) {
    private static final int PATIENCE_SECONDS = 120;
    private static final int START_TRIES = 10;
    /** All that stands between "saved" and a lost judgement; the server reads them back and refuses to start without. */
    private static final String DURABLE = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on";

    void makeIfMissing(String superuser, Path passwordFile) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("global/pg_control"))) {
            return;
        }
        // initdb that was killed half-way leaves a folder that holds nobody's data yet
        var unfinished = data.resolveSibling("database-unfinished");
        delete(unfinished);
        run(List.of(
                program("initdb"),
                "-D",
                unfinished.toString(),
                "-U",
                superuser,
                "-E",
                "UTF-8",
                // PostgreSQL's own order of words: the same on every machine, whatever locales it has
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--data-checksums"));
        Files.move(unfinished, data);
    }

    /** Stops what a killed server left running; whether there was one. */
    boolean stopOrphan() throws IOException {
        if (chief().isEmpty()) {
            return false;
        }
        try {
            stop();
        } catch (UncheckedIOException e) {
            // it may have died while it was asked to stop, which is as good
            if (chief().isPresent()) {
                throw e;
            }
        }
        return true;
    }

    /** The chief process, if it is alive. */
    Optional<ProcessHandle> chief() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    /** A process number is used again: only a postgres that is alive and works in our own folder is ours. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(it -> it.contains(data.toString()))
                .orElse(false);
    }

    /**
     * Starts it, and tries again for some seconds: after the kill of the chief process its helpers still hold the shared
     * memory for a moment.
     */
    void start(int port) throws IOException {
        start(port, DURABLE);
    }

    void start(int port, String settings) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                startOnce(port, settings);
                return;
            } catch (IOException e) {
                if (tried == START_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
        }
    }

    private void startOnce(int port, String settings) throws IOException {
        var options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 %s"
                .formatted(port, settings);
        run(List.of(
                program("pg_ctl"),
                "-D",
                data.toString(),
                "-l",
                data.resolveSibling("database.log").toString(),
                "-t",
                Integer.toString(PATIENCE_SECONDS),
                "-o",
                options,
                "-w",
                "start"));
    }

    void stop() {
        try {
            run(List.of(
                    program("pg_ctl"),
                    "-D",
                    data.toString(),
                    "-m",
                    "fast",
                    "-t",
                    Integer.toString(PATIENCE_SECONDS),
                    "-w",
                    "stop"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        var output = File.createTempFile("plumbline-database", ".log");
        try {
            var process = new ProcessBuilder(asOrdinaryUser(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(
                        "%s did not end within %d seconds".formatted(command.getFirst(), PATIENCE_SECONDS));
            }
            if (process.exitValue() != 0) {
                throw new IOException("%s ended with %d: %s%s"
                        .formatted(
                                Path.of(command.getFirst()).getFileName(),
                                process.exitValue(),
                                Files.readString(output.toPath()).strip(),
                                lastOfLog()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was at work", e);
        } finally {
            Files.deleteIfExists(output.toPath());
        }
    }

    private String lastOfLog() throws IOException {
        var log = data.resolveSibling("database.log");
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /** PostgreSQL refuses to run as root; as root it runs in a user namespace of its own, where it is nobody. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
