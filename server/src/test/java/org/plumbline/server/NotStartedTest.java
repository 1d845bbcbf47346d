package org.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

/** Whoever starts a server that does not start is told why, and what to do. */
class NotStartedTest {
    @Test
    void a_port_that_is_taken_is_named() {
        var problem = new IllegalStateException("web server", new PortInUseException(8080));
        assertThat(NotStarted.words(problem))
                .isEqualTo("Something else listens on port 8080 already. Stop it, or give another port with --port.");
    }

    @Test
    void what_we_say_ourselves_is_said_without_a_trace() {
        var problem = new RuntimeException("bean x", new IllegalStateException("Set fsync to on."));
        assertThat(NotStarted.words(problem)).isEqualTo("The server has not started. Set fsync to on.");
    }

    @Test
    void what_nobody_foresaw_is_said_with_all_that_is_known() {
        assertThat(NotStarted.words(new RuntimeException("migration", new IOException("disk full"))))
                .startsWith("The server has not started. java.io.IOException: disk full")
                .contains("at org.plumbline.server.NotStartedTest");
    }

    @Test
    void a_pool_has_two_connections_at_least() {
        assertThat(ServeCommand.poolSize("2")).isEqualTo(2);
        for (var wrong : new String[] {"1", "-3", "many", "", "1000"}) {
            assertThatThrownBy(() -> ServeCommand.poolSize(wrong))
                    .hasMessage("PLUMBLINE_POOL_SIZE is '%s'. Give a whole number from 2 to 999.", wrong);
        }
    }

    @Test
    void the_form_of_the_log_is_one_of_two() {
        assertThat(ServeCommand.log("text")).isEmpty();
        assertThat(ServeCommand.log("json")).isEqualTo(Map.of("logging.structured.format.console", "ecs"));
        assertThatThrownBy(() -> ServeCommand.log("xml")).hasMessage("PLUMBLINE_LOG is 'xml'. Give json, or text.");
    }
}
