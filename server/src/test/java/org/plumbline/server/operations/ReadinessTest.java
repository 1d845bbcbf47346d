package org.plumbline.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.trial.Visitor;

/** Whether the server can answer, open to all, and no word more than that. */
class ReadinessTest {
    @Test
    void it_is_up_while_the_database_answers_and_down_while_it_does_not() throws SQLException {
        try (var server = TestServer.onNewDatabase(Map.of("plumbline.pool-size", 2))) {
            var visitor = Visitor.to(server);
            says(visitor, 200, "UP", "/health", "/health/readiness");
            var name = TestCluster.name(server.databaseUrl());
            try (var connection = TestCluster.superuser("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("alter database %s allow_connections false".formatted(name));
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
                // which waits as long as a page would, for a connection
                says(visitor, 503, "DOWN", "/health/readiness");
                statement.execute("alter database %s allow_connections true".formatted(name));
            }
            says(visitor, 200, "UP", "/health", "/health/readiness");
        }
    }

    private static void says(Visitor visitor, int status, String word, String... paths) {
        for (var path : paths) {
            var page = visitor.open(path);
            assertThat(page.status()).as(path).isEqualTo(status);
            assertThat(page.text()).as(path).startsWith("{").contains("\"status\":\"%s\"".formatted(word));
            assertThat(page.text()
                            .replace("\"groups\":[\"liveness\",\"readiness\"]", "")
                            .replaceAll("[{},]", ""))
                    .as(path)
                    .isEqualTo("\"status\":\"%s\"".formatted(word));
        }
    }
}
