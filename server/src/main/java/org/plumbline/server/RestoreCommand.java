package org.plumbline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.plumbline.server.backup.Restore;
import org.plumbline.server.backup.Restored;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a database out of a backup. */
@Command(
        name = "restore",
        description =
                "Makes a database out of a backup: an empty one that PLUMBLINE_DATABASE_URL names, or a new folder.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What 'plumbline backup' wrote.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder to make for a database of the server's own (default: ${DEFAULT-VALUE}).",
            defaultValue = "data")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException, SQLException {
        var url = System.getenv().getOrDefault("PLUMBLINE_DATABASE_URL", "");
        try {
            return url.isEmpty() ? intoFolder() : said(Restore.into(DatabaseAddress.of(url), file));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    /** The folder is there whole or not at all. */
    private int intoFolder() throws IOException, SQLException {
        if (Files.exists(data)) {
            System.err.printf("There is a %s already. Name a folder that is not there yet with --data.%n", data);
            return 1;
        }
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        delete(unfinished);
        int code;
        try (var embedded = EmbeddedDatabase.in(unfinished)) {
            code = said(Restore.into(embedded.address(), file));
        }
        if (code == 0) {
            Files.move(unfinished, data);
        } else {
            delete(unfinished);
        }
        return code;
    }

    private int said(Restored restored) {
        return switch (restored) {
            case Restored.Whole(var manifest) -> {
                System.out.println(
                        "Restored and read back, every table the same. " + BackupCommand.said(manifest, file));
                yield 0;
            }
            case Restored.Refused(var problems) -> {
                problems.forEach(System.err::println);
                yield 1;
            }
        };
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
