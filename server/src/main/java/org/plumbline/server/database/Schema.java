package org.plumbline.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The tables, made and changed by their owner, and the role of the server's pool, which owns none of them. */
public final class Schema {
    private static final long ROLE_LOCK = 0x706c756d62L;

    private Schema() {}

    /** Brings a database up to what this server needs; several servers may do so at once. */
    public static void prepare(DatabaseAddress address) {
        prepare(address, "latest");
    }

    /**
     * Brings a database up to an earlier state.
     *
     * @param version the last migration that is applied
     */
    public static void prepare(DatabaseAddress address, String version) {
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword())) {
            makePoolRole(connection, address);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database's owner could not make the server's role '%s': %s. Let '%s' create roles, or make the role first."
                            .formatted(address.poolRole(), e.getMessage(), address.owner()),
                    e);
        }
        migrations(address, version).migrate();
    }

    /** The versions of all migrations that this server has. */
    public static List<String> known(DatabaseAddress address) {
        return Stream.of(migrations(address, "latest").info().all())
                .filter(migration ->
                        migration.isVersioned() && !migration.getScript().isEmpty())
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    private static Flyway migrations(DatabaseAddress address, String version) {
        return Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("pool", address.poolRole()))
                .target(version)
                .load();
    }

    private static void makePoolRole(Connection connection, DatabaseAddress address) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(ROLE_LOCK));
            boolean found;
            try (var role = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
                role.setString(1, address.poolRole());
                try (var row = role.executeQuery()) {
                    found = row.next();
                }
            }
            var quoted = statement.enquoteIdentifier(address.poolRole(), true);
            var password = statement.enquoteLiteral(address.poolPassword());
            if (!found) {
                statement.execute("create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password %s"
                        .formatted(quoted, password));
            }
        }
    }
}
