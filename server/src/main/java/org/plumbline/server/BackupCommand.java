package org.plumbline.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.backup.Backup;
import org.plumbline.server.backup.Manifest;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything that the database holds into one file. */
@Command(
        name = "backup",
        description = "Writes all that the database holds, as it is at one moment, into one file. A database named by"
                + " PLUMBLINE_DATABASE_URL may be at work meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What to write; it must not be there yet.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the server keeps its own database (default: ${DEFAULT-VALUE}).",
            defaultValue = "data")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException, SQLException {
        var url = System.getenv().getOrDefault("PLUMBLINE_DATABASE_URL", "");
        try {
            if (!url.isEmpty()) {
                return written(DatabaseAddress.of(url));
            }
            if (!Files.isDirectory(data.resolve("database"))) {
                return refused("There is no database in %s. Name its folder with --data, or set PLUMBLINE_DATABASE_URL."
                        .formatted(data));
            }
            try (var embedded = EmbeddedDatabase.in(data)) {
                return written(embedded.address());
            }
        } catch (FileAlreadyExistsException there) {
            return refused("There is a file %s already. Name another; no backup is ever written over."
                    .formatted(there.getFile()));
        } catch (IllegalArgumentException wrong) {
            return refused(wrong.getMessage());
        } catch (IllegalStateException inUse) {
            return refused(inUse.getMessage()
                    + " A server that is at work makes its own backup: an administrator finds it under Backup.");
        }
    }

    private int written(DatabaseAddress database) throws IOException, SQLException {
        System.out.println(said(Backup.write(database, file), file));
        return 0;
    }

    static String said(Manifest manifest, Path file) {
        var seal = manifest.seal();
        return "%s: %d tables, %d rows, as of %s; newest seal of the audit: %s"
                .formatted(
                        file,
                        manifest.tables().size(),
                        manifest.rows(),
                        manifest.madeAt(),
                        seal == null ? "none" : "%d:%s".formatted(seal.number(), seal.digest()));
    }

    private static int refused(@Nullable String why) {
        System.err.println(why);
        return 1;
    }
}
