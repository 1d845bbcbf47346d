package org.plumbline.server.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.plumbline.server.audit.chain.ChainWalk.NotedSeal;
import org.plumbline.server.audit.chain.Sealer;
import org.plumbline.server.audit.chain.Verification;
import org.plumbline.server.audit.chain.Verified;
import org.plumbline.server.database.Acting;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.FoundDatabase;
import org.plumbline.server.database.TestCluster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit of one database as one server has it, without pages: it holds no connection, so that its database can be copied. */
final class Ledger {
    private final String url;
    private final DataSource connections;
    private final PlatformTransactionManager manager;
    private final TransactionTemplate transactions;
    private final JdbcClient database;
    private final Audit audit;
    final Sealer sealer;

    private Ledger(String url) {
        this.url = url;
        try (var found = FoundDatabase.at(java.nio.file.Path.of("nowhere"), url)) {
            this.connections = found.connections();
        }
        this.manager = FoundDatabase.transactions(connections);
        this.transactions = new TransactionTemplate(manager);
        this.database = JdbcClient.create(connections);
        this.audit = new Audit(database, Clock.systemUTC());
        this.sealer = new Sealer(database, transactions, Clock.systemUTC());
    }

    static Ledger onNewDatabase() {
        return new Ledger(TestCluster.migratedDatabase());
    }

    /** The same database, as another server has it. */
    Ledger onAnotherServer() {
        return new Ledger(url);
    }

    Ledger copied() {
        return new Ledger(TestCluster.copyOf(url));
    }

    String url() {
        return url;
    }

    /** Somebody with these roles across the office. */
    long person(String name, String... roles) {
        var person = number("insert into person (name, email) values ('%s', '%s@office.example') returning id"
                .formatted(name, name.replace(' ', '.')));
        for (var role : roles) {
            number("insert into office_role (person, role) values (%d, '%s') returning person".formatted(person, role));
        }
        return person;
    }

    /** Notes deeds of a person in one transaction, which stays open a while. */
    void note(long person, long openNanos, Deed... deeds) {
        as(person, () -> {
            for (var deed : deeds) {
                audit.note(deed);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(openNanos);
            return true;
        });
    }

    void note(long person, Deed... deeds) {
        note(person, 0, deeds);
    }

    /** Does something in a transaction of a person. */
    <T> T as(long person, Supplier<T> work) {
        try {
            return Acting.asPerson(person, () -> {
                var result = transactions.execute(_ -> work.get());
                if (result == null) {
                    throw new IllegalStateException("nothing came of it");
                }
                return result;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something in a transaction of whoever acts already. */
    <T> T asTask(Supplier<T> work) {
        var result = transactions.execute(_ -> work.get());
        if (result == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return result;
    }

    /** Tries to seal again what is sealed, as a server's sealing could if it were wrong. */
    int resealed() {
        var changed = transactions.execute(
                _ -> database.sql("update audit_entry set place = place + 1").update());
        return changed == null ? 0 : changed;
    }

    JdbcClient database() {
        return database;
    }

    Verified verify() {
        return verify("");
    }

    Verified verify(String since) {
        return new Verification(connections, manager).verify(NotedSeal.of(since), (_, _, _, _) -> {});
    }

    /** Every fault as its code and its place. */
    java.util.List<String> faults() {
        return verify().faults().stream()
                .map(it -> it.code().name() + " " + it.path())
                .toList();
    }

    Optional<String> newestSeal() {
        var newest = verify().newest();
        return newest == null ? Optional.empty() : Optional.of(newest.noted());
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** What a statement of the tables' owner gives. */
    String text(String sql) {
        try (var owner = owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does what only somebody with the whole database in hand can do. */
    void tamper(String sql) {
        try (var connection = TestCluster.superuser(TestCluster.name(url));
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection owner() throws SQLException {
        var address = DatabaseAddress.of(url);
        return DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
    }
}
