package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of our own is found again, whatever became of the server that used it. */
class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void lendPrograms() throws IOException {
        TestCluster.lendProgramsTo(folder);
    }

    @Test
    void what_was_written_is_there_on_the_next_start() throws SQLException {
        try (var database = EmbeddedDatabase.in(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('still here')");
        }
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(word(database)).isEqualTo("still here");
        }
    }

    @Test
    void a_database_that_a_killed_server_left_running_is_stopped_and_found_again() throws SQLException, IOException {
        var left = EmbeddedDatabase.in(folder);
        execute(left, "create table kept (word text)");
        execute(left, "insert into kept values ('still here')");
        // what is left after a kill of the server alone: a lock that is gone, and a database that runs
        left.abandon();
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(database.address().url()).isNotEqualTo(left.address().url());
            assertThat(word(database)).isEqualTo("still here");
        }
    }

    @Test
    void a_database_that_was_killed_itself_is_found_again() throws SQLException, IOException {
        var left = EmbeddedDatabase.in(folder);
        execute(left, "create table kept (word text)");
        execute(left, "insert into kept values ('still here')");
        ProcessHandle.of(chief()).orElseThrow().destroyForcibly();
        left.abandon();
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(word(database)).isEqualTo("still here");
        }
    }

    @Test
    void a_database_that_dies_under_a_living_server_starts_again_where_it_was() throws Exception {
        try (var database = EmbeddedDatabase.in(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('still here')");
            var chief = ProcessHandle.of(chief()).orElseThrow();
            chief.destroyForcibly();
            chief.onExit().join();
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!answers(database) && System.nanoTime() < deadline) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            assertThat(word(database)).isEqualTo("still here");
        }
    }

    @Test
    void a_first_start_that_was_killed_half_way_begins_again() throws IOException {
        Files.createDirectories(folder.resolve("database-unfinished/base"));
        Files.writeString(folder.resolve("database-unfinished/PG_VERSION"), "18");
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(database.address().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void a_folder_serves_one_server_at_a_time() {
        try (var _ = EmbeddedDatabase.in(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another server is at work in " + folder)
                    .hasMessageContaining("PLUMBLINE_DATABASE_URL");
        }
    }

    @Test
    void nobody_comes_in_without_a_password() throws IOException {
        try (var database = EmbeddedDatabase.in(folder)) {
            for (var role : new String[] {"postgres", "plumbline", "plumbline_server"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                        database.address().url(), role, "guess")
                                .close())
                        .hasMessageContaining(role.equals("plumbline_server") ? "" : "password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database-password"))))
                    .isEqualTo("rw-------");
        }
    }

    private long chief() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
    }

    private static boolean answers(EmbeddedDatabase database) {
        try {
            return word(database).equals("still here");
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(EmbeddedDatabase database) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select word from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
