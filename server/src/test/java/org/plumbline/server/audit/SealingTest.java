package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.database.Acting;
import org.plumbline.server.database.TestCluster;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Every entry is sealed once, whatever happens in between. */
class SealingTest {
    @Test
    void nothing_is_sealed_where_nothing_waits() {
        var ledger = Ledger.onNewDatabase();
        assertThat(ledger.sealer.sealAll()).isZero();
        assertThat(ledger.number("select count(*) from audit_seal")).isZero();
    }

    @Test
    void many_entries_are_sealed_in_several_batches() {
        var ledger = Ledger.onNewDatabase();
        ledger.tamper(
                "insert into audit_entry (at, digest, action, salt, subject) select t, audit_digest('s', t, null, null,"
                        + " 'x', null, null, null, null, null), 'x', 's', '' from generate_series(timestamptz '2026-01-01',"
                        + " timestamptz '2026-01-01' + interval '2499 minutes', interval '1 minute') t");
        assertThat(ledger.sealer.sealAll()).isEqualTo(2500);
        assertThat(ledger.text("select string_agg(entries::text, ' ' order by number) from audit_seal"))
                .isEqualTo("1000 1000 500");
        assertThat(ledger.verify().holds()).isTrue();
    }

    @Test
    void an_entry_that_becomes_visible_late_is_sealed_after_later_ones() throws Exception {
        var ledger = Ledger.onNewDatabase();
        var slow = ledger.person("Slow One");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> ledger.note(slow, 400_000_000, Deed.of("first")));
            while (ledger.number("select coalesce(max(last_value), 0) from audit_entry_id_seq where is_called") < 1) {
                LockSupport.parkNanos(5_000_000);
            }
            ledger.note(slow, Deed.of("second"));
            assertThat(ledger.sealer.sealAll()).isEqualTo(1);
            late.get();
        }
        assertThat(ledger.sealer.sealAll()).isEqualTo(1);
        assertThat(ledger.text("select string_agg(action, ' ' order by seal) from audit_entry"))
                .isEqualTo("second first");
        assertThat(ledger.verify().holds()).isTrue();
    }

    @Test
    void a_server_that_cannot_have_the_lock_leaves_the_sealing_to_the_other() {
        var ledger = Ledger.onNewDatabase();
        var person = ledger.person("Lead One");
        ledger.note(person, Deed.of("signed-in"));
        var other = ledger.onAnotherServer();
        var sealed = ledger.as(person, () -> {
            ledger.database()
                    .sql("select pg_advisory_xact_lock(1936023916)")
                    .query((_, _) -> true)
                    .single();
            return other.sealer.sealAll();
        });
        assertThat(sealed).isZero();
        assertThat(other.sealer.sealAll()).isEqualTo(1);
    }

    @Test
    void the_server_can_neither_change_an_entry_nor_seal_it_again_nor_add_one_that_is_sealed() {
        var ledger = Ledger.onNewDatabase();
        var person = ledger.person("Lead One", "administrator");
        ledger.note(person, Deed.of("signed-in"));
        ledger.sealer.sealAll();
        for (var sql : List.of(
                "update audit_entry set subject = 'x'",
                "delete from audit_entry",
                "update audit_seal set digest = 'x'",
                "delete from audit_seal",
                "insert into audit_entry (at, digest, action, seal, place) values (now(), 'x', 'x', 1, 2)",
                "insert into audit_seal (number, sealed_at, entries, digest) values (2, now(), 0, 'x')")) {
            assertThatThrownBy(() ->
                            ledger.as(person, () -> ledger.database().sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(ledger.as(
                        person,
                        () -> ledger.database()
                                .sql("update audit_entry set seal = null")
                                .update()))
                .isZero();
        assertThatThrownBy(() ->
                        Acting.forTask("seal", () -> ledger.onAnotherServer().resealed()))
                .hasMessageContaining("an audit entry is sealed once");
        assertThat(ledger.verify().holds()).isTrue();
    }

    /** Four people on two servers note, both servers seal, and the database's connections are killed at random moments. */
    @ParameterizedTest(name = "random seed {0}")
    @ValueSource(longs = {11, 22, 33, 44})
    void whatever_is_killed_nothing_acknowledged_is_lost_and_all_is_sealed_once(long seed) throws Exception {
        var ledger = Ledger.onNewDatabase();
        var servers = List.of(ledger, ledger.onAnotherServer());
        var people = new ArrayList<Long>();
        for (int number = 0; number < 4; number++) {
            people.add(ledger.person("Inspector " + number));
        }
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var atWork = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var noting = new ArrayList<Future<?>>();
            for (int number = 0; number < people.size(); number++) {
                var random = new Random(seed * 10 + number);
                var server = servers.get(number % 2);
                var person = people.get(number);
                noting.add(threads.submit(() -> notes(server, person, random, acknowledged)));
            }
            var besides = new ArrayList<Future<?>>();
            for (var server : servers) {
                besides.add(threads.submit(() -> seals(server, atWork)));
            }
            besides.add(threads.submit(() -> kills(ledger, new Random(seed), atWork)));
            for (var each : noting) {
                each.get();
            }
            atWork.set(false);
            for (var each : besides) {
                each.get();
            }
        }
        ledger.sealer.sealAll();
        assertThat(acknowledged).isNotEmpty();
        for (var deed : acknowledged) {
            assertThat(ledger.number("select count(*) from audit_entry where subject = '%s'".formatted(deed)))
                    .as(deed)
                    .isEqualTo(1);
        }
        var verified = ledger.verify();
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.unsealed()).isZero();
        assertThat(ledger.number("select sum(entries) from audit_seal")).isEqualTo(verified.entries());
    }

    private static void notes(Ledger server, long person, Random random, Queue<String> acknowledged) {
        for (int number = 0; number < 15; number++) {
            var deed = "%d/%d".formatted(person, number);
            try {
                server.note(person, random.nextLong(4_000_000), Deed.of("x").to(deed));
                acknowledged.add(deed);
            } catch (DataAccessException | TransactionException killed) {
                // not acknowledged: it may be there or not
            }
        }
    }

    private static void seals(Ledger server, AtomicBoolean atWork) {
        while (atWork.get()) {
            try {
                server.sealer.sealAll();
            } catch (DataAccessException | TransactionException killed) {
                // the next try seals what this one did not
            }
        }
    }

    private static void kills(Ledger ledger, Random random, AtomicBoolean atWork) {
        try (var connection = TestCluster.superuser(TestCluster.name(ledger.url()));
                var statement = connection.createStatement()) {
            while (atWork.get()) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plumbline_server'"
                                + " and datname = current_database() order by random() limit 1");
                LockSupport.parkNanos(random.nextLong(60_000_000));
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
