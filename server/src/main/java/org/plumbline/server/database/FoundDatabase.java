package org.plumbline.server.database;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database as a command finds it, without a web server: it must be there, and nothing in it is made or migrated. The
 * command signs in as the server's pool does, and row level security binds it too.
 */
public final class FoundDatabase implements AutoCloseable {
    private final @Nullable EmbeddedDatabase embedded;
    private final DatabaseAddress address;

    private FoundDatabase(@Nullable EmbeddedDatabase embedded, DatabaseAddress address) {
        this.embedded = embedded;
        this.address = address;
    }

    /**
     * Finds the database that is named, or else the one in a folder, which is started for as long as this is open.
     *
     * @param url as in PLUMBLINE_DATABASE_URL; empty for the folder's own
     * @throws IllegalStateException in words for the person at the command line, when there is none to be had
     */
    public static FoundDatabase at(Path data, String url) {
        if (!url.isEmpty()) {
            return reached(new FoundDatabase(null, named(url)));
        }
        if (!Files.exists(data.resolve("database").resolve("PG_VERSION"))) {
            throw new IllegalStateException(
                    "There is no database in %s. Name the folder that the server was started with by --data, or set PLUMBLINE_DATABASE_URL."
                            .formatted(data));
        }
        try {
            var embedded = EmbeddedDatabase.in(data);
            return reached(new FoundDatabase(embedded, embedded.address()));
        } catch (OverlappingFileLockException inThisProcess) {
            throw new IllegalStateException(
                    "Another server is at work in %s. Stop it first, or have the chain checked on its page /audit/chain."
                            .formatted(data),
                    inThisProcess);
        }
    }

    private static DatabaseAddress named(String url) {
        try {
            return DatabaseAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }

    private static FoundDatabase reached(FoundDatabase found) {
        var address = found.address;
        try (var connection = DriverManager.getConnection(address.url(), address.poolRole(), address.poolPassword())) {
            connection.isReadOnly();
            return found;
        } catch (SQLException e) {
            found.close();
            throw new IllegalStateException(
                    "The database at %s could not be reached: %s. Has a server ever been started on it?"
                            .formatted(address.url(), e.getMessage()),
                    e);
        }
    }

    /** Connections, a new one each time. */
    public DataSource connections() {
        return new DriverManagerDataSource(address.url(), address.poolRole(), address.poolPassword());
    }

    /** Transactions that tell the database who acts. */
    public static PlatformTransactionManager transactions(DataSource connections) {
        return new PersonTransactions(connections);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
