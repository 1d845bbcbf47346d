package org.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.database.EmbeddedDatabase;
import org.plumbline.server.database.TestCluster;
import picocli.CommandLine;

/** {@code plumbline audit verify}, as somebody at the command line has it. */
class AuditCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_database_in_which_all_holds_gives_0_and_says_how_fast_it_was_read() {
        var database = TestCluster.migratedDatabase();
        assertThat(run("audit", "verify", "--database-url", database)).isZero();
        assertThat(out.toString())
                .contains("0 entries (0 erased, 0 not sealed yet) in 0 seals: all of it holds")
                .containsPattern("[0-9.]+ seconds, [0-9,]+ entries a second");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_does_not_hold_gives_1_and_is_named() throws Exception {
        var database = TestCluster.migratedDatabase();
        try (var owner = TestCluster.superuser(TestCluster.name(database));
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into audit_entry (at, digest, action, salt) values (now(), 'x', 'signed-in', 's')");
        }
        assertThat(run("audit", "verify", "--database-url", database)).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "entry 1: AU001 its content gives another digest than the one kept. Compare the entry with a backup")
                .contains("1 places do not hold");
    }

    @Test
    void a_seal_noted_earlier_is_looked_for() {
        var database = TestCluster.migratedDatabase();
        assertThat(run("audit", "verify", "--database-url", database, "--since", "3:" + "ab".repeat(32)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("seal 3: AU010");
        assertThat(run("audit", "verify", "--since", "three")).isEqualTo(2);
        assertThat(err.toString()).contains("--since wants a seal's number and its digest");
    }

    @Test
    void where_there_is_no_database_it_says_so_and_makes_none() {
        assertThat(run("audit", "verify", "--data", folder.toString(), "--database-url", ""))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no database in " + folder);
        assertThat(folder).isEmptyDirectory();
        assertThat(run("audit", "verify", "--database-url", "jdbc:postgresql://127.0.0.1:1/x?user=a&password=b"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("could not be reached");
        assertThat(run("audit", "verify", "--database-url", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("PLUMBLINE_DATABASE_URL is not an address of PostgreSQL");
    }

    @Test
    void a_folder_in_use_is_left_alone_and_read_when_it_is_free() {
        try (var inUse = EmbeddedDatabase.in(folder)) {
            TestCluster.migrate(inUse.address());
            assertThat(run("audit", "verify", "--data", folder.toString(), "--database-url", ""))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("Another server is at work in " + folder);
        }
        assertThat(run("audit", "verify", "--data", folder.toString(), "--database-url", ""))
                .as(err.toString())
                .isZero();
    }

    @Test
    void audit_alone_shows_what_there_is() {
        assertThat(run("audit")).isEqualTo(2);
        assertThat(err.toString()).contains("verify");
    }

    private int run(String... arguments) {
        return new CommandLine(new PlumblineServer())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
