package org.plumbline.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.PlumblineServer;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;
import picocli.CommandLine;

/** The drill: make something, back it up, lose it, restore it, and work on. */
class DrillTest {
    @TempDir
    private static Path disk = Path.of("");

    private static TestServer server = TestServer.shared();
    private static Office.Someone administrator = new Office.Someone(0, "", "");
    private static long inspection;
    private static Path backup = Path.of("");

    @BeforeAll
    static void an_office_at_work_and_its_backup() throws IOException, SQLException {
        server = TestServer.onNewDatabase(Map.of());
        administrator = server.office().person("Ada Minister", Role.ADMINISTRATOR);
        var example = Path.of(System.getProperty("plumbline.root", ".."), "examples/west-london-2016");
        var exchange = server.context().getBean(Exchange.class);
        var folder = Folder.at(example);
        var taken = Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
        inspection = ((TakenIn.Taken) taken).inspection();
        var office = server.office();
        office.rows("insert into attempt (what, who, minute, times) values ('x', 'y', now(), 1) returning times");
        office.rows(
                "insert into training (person, course, passed_on) values (?, 'First', '2020-01-01') returning id",
                administrator.id());
        // a number that was given out and is gone must not be given out again
        office.rows("delete from training returning id");
        Visitor.as(server, administrator).open("/");
        // nothing is sealed any more while the two are compared
        server.close();
        backup = disk.resolve("office.backup");
        Backup.write(DatabaseAddress.of(server.databaseUrl()), backup);
    }

    private static List<String> refused(Path file, String into) throws IOException, SQLException {
        var restored = Restore.into(DatabaseAddress.of(into), file);
        assertThat(restored).isInstanceOf(Restored.Refused.class);
        return ((Restored.Refused) restored)
                .problems().stream().map(Problem::toString).toList();
    }

    private static Map<String, List<List<String>>> everything(String url) {
        var tables = new TreeMap<String, List<List<String>>>();
        rows(url, """
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                   and c.relpersistence = 'p' and c.relname not like 'spring_%' and c.relname not like 'flyway%'""")
                .forEach(name -> tables.put(
                        name.getFirst(), rows(url, "select t::text from %s t order by 1".formatted(name.getFirst()))));
        return tables;
    }

    private static List<List<String>> rows(String url, String sql) {
        var address = DatabaseAddress.of(url);
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_restored_is_what_there_was_and_people_work_on() throws IOException, SQLException {
        var url = TestCluster.newDatabase();
        assertThat(Restore.into(DatabaseAddress.of(url), backup)).isInstanceOf(Restored.Whole.class);
        var before = everything(server.databaseUrl());
        var after = everything(url);
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(20);
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
        assertThat(before.get("answer_event")).hasSize(1283);
        assertThat(ties(url)).isEqualTo(ties(server.databaseUrl()));
        assertThat(new CommandLine(new PlumblineServer()).execute("audit", "verify", "--database-url", url))
                .isZero();
        assertThat(rows(url, "select count(*) from attempt")).containsExactly(List.of("0"));
        try (var restored = TestServer.on(url, Map.of())) {
            assertThat(Visitor.as(restored, administrator).open("/").status()).isEqualTo(200);
            var exchange = restored.context().getBean(Exchange.class);
            var folder = Acting.forTask("demo", () -> exchange.export(inspection));
            assertThat(folder.files()).containsKey("answers.csv");
            assertThat(restored.office().person("New Here").id()).isGreaterThan(administrator.id());
            assertThat(restored.office()
                            .rows(
                                    "insert into training (person, course, passed_on) values (?, 'Second', '2020-01-01') returning id",
                                    administrator.id()))
                    .containsExactly(List.of("2"));
        }
    }

    /** Foreign keys and triggers, which a restore takes off and puts on again. */
    private static List<List<String>> ties(String url) {
        return rows(url, """
                select conrelid::regclass::text, conname::text || ' ' || pg_get_constraintdef(oid) || convalidated
                  from pg_constraint where connamespace = 'public'::regnamespace
                union all select tgrelid::regclass::text, tgname::text || tgenabled::text from pg_trigger where not tgisinternal
                 order by 1, 2""");
    }

    @Test
    void sessions_and_counts_of_attempts_stay_behind() throws IOException {
        try (var zip = new java.util.zip.ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
                    .contains("tables/person.csv", "tables/audit_entry.csv", "manifest.json")
                    .doesNotContain("tables/spring_session.csv", "tables/attempt.csv");
        }
    }

    @Test
    void nobody_but_its_owner_reads_a_backup_and_none_is_written_over() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Backup.write(DatabaseAddress.of(server.databaseUrl()), backup))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_database_that_holds_something_is_left_alone() throws IOException, SQLException {
        assertThat(refused(backup, server.databaseUrl()))
                .containsExactly(
                        "restore: BK004 the database holds something already. Make an empty one, and restore into that.");
    }

    @Test
    void what_is_no_backup_is_told() throws IOException, SQLException {
        var text = Files.writeString(disk.resolve("notes.txt"), "not a backup");
        var into = TestCluster.newDatabase();
        assertThat(refused(text, into)).singleElement().asString().startsWith("notes.txt: BK001 it cannot be read");
        assertThat(refused(disk.resolve("nowhere"), into))
                .containsExactly("nowhere: BK001 there is no such file. Give a file that 'plumbline backup' wrote.");
    }

    @Test
    void a_backup_of_a_newer_server_is_refused() throws IOException, SQLException {
        var newer = disk.resolve("newer.backup");
        try (var connection = server.owner();
                var statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history values"
                    + " (9999, '999', 'x', 'SQL', 'V999__x.sql', 0, 'x', now(), 0, true)");
            Backup.write(DatabaseAddress.of(server.databaseUrl()), newer);
            statement.execute("delete from flyway_schema_history where installed_rank = 9999");
        }
        assertThat(refused(newer, TestCluster.newDatabase()))
                .containsExactly(
                        "restore: BK003 the backup has changes to its tables that this server does not know: 999."
                                + " Restore it with the server that made it, or a newer one.");
    }

    @Test
    void a_damaged_byte_is_found_wherever_it_is_or_changes_nothing() throws IOException {
        var bytes = Files.readAllBytes(backup);
        var proved = BackupFile.proved(backup);
        var random = new Random(20261121);
        int found = 0;
        for (int at = 0; at < 60; at++) {
            var damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(disk.resolve("damaged.backup"), damaged);
            var read = BackupFile.proved(file);
            if (read.problems().isEmpty()) {
                // a byte that nothing is read from, such as the time of an entry
                assertThat(read).isEqualTo(proved);
            } else {
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void a_backup_that_was_cut_short_is_refused() throws IOException, SQLException {
        var bytes = Files.readAllBytes(backup);
        var half = Files.write(disk.resolve("half.backup"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refused(half, TestCluster.newDatabase()))
                .singleElement()
                .asString()
                .contains("BK001");
    }
}
