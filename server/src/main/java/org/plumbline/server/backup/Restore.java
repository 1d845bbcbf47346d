package org.plumbline.server.backup;

import static org.plumbline.server.backup.BackupProblem.BK003;
import static org.plumbline.server.backup.BackupProblem.BK004;
import static org.plumbline.server.backup.BackupProblem.BK005;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.Schema;
import org.postgresql.PGConnection;

/** Makes a database out of a backup: the schema that the backup had, its rows, proof, and then the newer migrations. */
public final class Restore {
    /** Stands on a database while it is filled, so that a restore that was cut short can be done again. */
    private static final String UNDER_WAY = "plumbline restore under way";

    private final DatabaseAddress database;
    private final Path file;

    private Restore(DatabaseAddress database, Path file) {
        this.database = database;
        this.file = file;
    }

    /**
     * Restores a backup.
     *
     * @param database one in which there is nothing yet
     */
    public static Restored into(DatabaseAddress database, Path file) throws IOException, SQLException {
        return switch (BackupFile.proved(file)) {
            case Loaded.Bad<Manifest>(var problems) -> new Restored.Refused(problems);
            case Loaded.Good<Manifest>(var manifest, var _) -> new Restore(database, file).restored(manifest);
        };
    }

    private Restored restored(Manifest manifest) throws IOException, SQLException {
        var unknown = new ArrayList<>(manifest.migrations());
        unknown.removeAll(Schema.known(database));
        if (!unknown.isEmpty()) {
            return refused(
                    BK003,
                    "the backup has changes to its tables that this server does not know: "
                            + String.join(", ", unknown),
                    "Restore it with the server that made it, or a newer one");
        }
        try (var connection = connect()) {
            if (!mayBeFilled(connection)) {
                return refused(
                        BK004, "the database holds something already", "Make an empty one, and restore into that");
            }
            Catalogue.run(connection, "comment on schema public is '%s'".formatted(UNDER_WAY));
        }
        if (!manifest.migrations().isEmpty()) {
            Schema.prepare(database, manifest.migrations().getLast());
        }
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var wrong = filled(connection, manifest);
            if (!wrong.isEmpty()) {
                connection.rollback();
                return new Restored.Refused(wrong);
            }
            connection.commit();
        }
        Schema.prepare(database);
        return new Restored.Whole(manifest);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static boolean mayBeFilled(Connection connection) throws SQLException {
        return Catalogue.tables(connection).isEmpty()
                || UNDER_WAY.equals(
                        Catalogue.texts(connection, "select obj_description('public'::regnamespace, 'pg_namespace')")
                                .getFirst());
    }

    /** Fills the tables and reads them back; what is not as it was in the backup. */
    private List<Problem> filled(Connection connection, Manifest manifest) throws IOException, SQLException {
        Catalogue.writeAlike(connection);
        var there = Catalogue.migrations(connection);
        if (!there.equals(manifest.migrations())) {
            return List.of(problem(
                    BK003,
                    "this server makes the tables otherwise: %s, the backup %s".formatted(there, manifest.migrations()),
                    "Restore it with the server that made it"));
        }
        var ties = Ties.undone(connection);
        for (var table : Catalogue.tables(connection)) {
            Catalogue.run(connection, "truncate " + Catalogue.quoted(table));
        }
        load(connection, manifest);
        ties.redo(connection);
        Catalogue.run(connection, "comment on schema public is 'standard public schema'");
        return differences(connection, manifest);
    }

    private void load(Connection connection, Manifest manifest) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var zip = new ZipFile(file.toFile())) {
            for (var table : manifest.tables()) {
                try (var in = BackupFile.stream(zip, Backup.entry(table.name()))) {
                    copy.copyIn(Catalogue.copyIn(table.name(), table.columns()), in);
                }
            }
        }
        for (var sequence : manifest.sequences()) {
            try (var set = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?, ?)")) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    private static List<Problem> differences(Connection connection, Manifest manifest)
            throws IOException, SQLException {
        var problems = new ArrayList<Problem>();
        var tables = new ArrayList<Manifest.Table>();
        for (var table : Catalogue.tables(connection)) {
            tables.add(Backup.table(connection, table, OutputStream.nullOutputStream()));
        }
        for (var table : manifest.tables()) {
            if (!tables.contains(table)) {
                problems.add(problem(
                        BK005,
                        "table %s is not what the backup holds".formatted(table.name()),
                        "Keep the backup, and report this"));
            }
        }
        if (!Objects.equals(Catalogue.seal(connection), manifest.seal())) {
            problems.add(problem(BK005, "the newest seal of the audit is another", "Keep the backup, and report this"));
        }
        return problems;
    }

    private static Restored refused(ProblemCode code, String what, String remedy) {
        return new Restored.Refused(List.of(problem(code, what, remedy)));
    }

    private static Problem problem(ProblemCode code, String what, String remedy) {
        return Problem.error(code, "restore", what, remedy);
    }
}
