package org.plumbline.server.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The processes of the database that a server keeps in its folder, found as an operator would find them.
 *
 * @param data what {@code --data} names
 */
record FolderDatabase(Path data) {
    /** The line of PostgreSQL's own file that has the port. */
    private static final int PORT_LINE = 3;

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(data.resolve("database/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the database, as another program of the same machine would give it. */
    String url() {
        try {
            var password = Files.readString(data.resolve("database-password")).strip();
            return "jdbc:postgresql://127.0.0.1:%s/plumbline?user=plumbline&password=%s"
                    .formatted(postmasterFile().get(PORT_LINE).strip(), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chief process. */
    ProcessHandle chief() {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip()))
                .orElseThrow();
    }

    /** The chief and all that it started. */
    List<ProcessHandle> all() {
        var chief = chief();
        return Stream.concat(Stream.of(chief), chief.descendants()).toList();
    }

    /** Kills the chief and all that it started. */
    void kill() {
        all().forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills one of those that the chief started; the chief then ends them all and begins again. */
    void killOne(Random random) {
        var started = chief().descendants().toList();
        if (!started.isEmpty()) {
            started.get(random.nextInt(started.size())).destroyForcibly();
        }
    }
}
