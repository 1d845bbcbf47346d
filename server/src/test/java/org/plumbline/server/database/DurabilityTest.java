package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;

/** A kill cannot show a missing fsync, for the machine's memory outlives it: the settings themselves are asked. */
class DurabilityTest {
    @Test
    void a_server_refuses_to_start_on_a_database_that_may_lose_what_it_acknowledged(@TempDir Path folder)
            throws IOException {
        TestCluster.lendProgramsTo(folder);
        String password;
        try (var database = EmbeddedDatabase.in(folder)) {
            password = database.address().ownerPassword();
        }
        var cluster = new PostgresCluster(PostgresPrograms.unpackedBelow(folder), folder.resolve("database"));
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            var port = freePort();
            cluster.start(port, "-c %s=off".formatted(setting));
            try {
                var url =
                        "jdbc:postgresql://127.0.0.1:%d/plumbline?user=plumbline&password=%s".formatted(port, password);
                assertThatThrownBy(() -> TestServer.on(url, Map.of()).close())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(("The database could lose judgements that it has acknowledged: %s is off."
                                        + " Set %s = on in its postgresql.conf, and start again.")
                                .formatted(setting, setting));
            } finally {
                cluster.stop();
            }
        }
    }

    @Test
    void a_database_of_our_own_is_durable_and_checks_its_pages() throws SQLException {
        try (var connection = TestCluster.superuser("postgres");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select current_setting('fsync'), current_setting('synchronous_commit'),"
                                + " current_setting('full_page_writes'), current_setting('data_checksums')")) {
            row.next();
            for (int column = 1; column <= 4; column++) {
                assertThat(row.getString(column)).isEqualTo("on");
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
