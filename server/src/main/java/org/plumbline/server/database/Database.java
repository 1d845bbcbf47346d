package org.plumbline.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The database that a server or a command works on, open: its tables are as this version needs them. */
public final class Database implements AutoCloseable {
    private final @Nullable EmbeddedDatabase embedded;
    private final DatabaseAddress address;
    private final HikariDataSource pool;

    private Database(@Nullable EmbeddedDatabase embedded, DatabaseAddress address, HikariDataSource pool) {
        this.embedded = embedded;
        this.address = address;
        this.pool = pool;
    }

    /**
     * Opens the database that an operator names, or else the one in a folder.
     *
     * @param url what PLUMBLINE_DATABASE_URL says; empty for a database of our own
     * @param folder where a database of our own is kept
     * @param connections the most that the pool holds
     * @throws IllegalStateException saying what is wrong and what to do
     */
    public static Database open(String url, Path folder, int connections) {
        if (!url.isEmpty()) {
            return open(null, DatabaseAddress.of(url), connections);
        }
        var embedded = EmbeddedDatabase.in(folder);
        try {
            return open(embedded, embedded.address(), connections);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static Database open(@Nullable EmbeddedDatabase embedded, DatabaseAddress address, int connections) {
        Schema.prepare(address);
        var pool = new HikariDataSource();
        try {
            pool.setJdbcUrl(address.url());
            pool.setUsername(address.poolRole());
            pool.setPassword(address.poolPassword());
            pool.setMaximumPoolSize(connections);
            pool.setMinimumIdle(Math.min(2, connections));
            pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
            pool.addDataSourceProperty("ApplicationName", "plumbline");
            // what an error says of the row that it is about may be about a person
            pool.addDataSourceProperty("logServerErrorDetail", "false");
            Durability.check(pool);
            return new Database(embedded, address, pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** The server's connections, of a role that owns nothing. */
    public HikariDataSource pool() {
        return pool;
    }

    /** Closes the connections and stops a database of our own. */
    @Override
    public void close() {
        pool.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
