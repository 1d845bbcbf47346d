package org.plumbline.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Visitor;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong is logged with where and what kind, and without a word of what anybody entered. */
class LogTest {
    private static final String SECRET = "Blodeuwedd";

    private final TestServer server = TestServer.shared();
    private final ch.qos.logback.classic.Logger root =
            (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    /** Everything that is logged meanwhile, its exceptions with it. */
    private String logged(Runnable work) {
        var kept = new ListAppender<ILoggingEvent>();
        kept.start();
        root.addAppender(kept);
        try {
            work.run();
        } finally {
            root.detachAppender(kept);
        }
        var all = new StringBuilder();
        for (var event : kept.list) {
            all.append(event.getFormattedMessage()).append('\n');
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                all.append(thrown.getClassName())
                        .append(": ")
                        .append(thrown.getMessage())
                        .append('\n');
                all.append(thrown.getStackTraceElementProxyArray()[0]).append('\n');
            }
        }
        return all.toString();
    }

    private Throwable broken(String sql, Object... values) {
        return catchThrowable(() -> Acting.forTask(
                "demo",
                () -> server.context()
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> server.context()
                                .getBean(JdbcClient.class)
                                .sql(sql)
                                .params(values)
                                .query()
                                .listOfRows())));
    }

    @Test
    void what_the_database_says_of_a_value_or_a_row_is_not_logged() {
        var twice = "insert into person (name, email) values (?, ?) returning id";
        broken(twice, SECRET, SECRET + "@office.example");
        for (var problem : List.of(
                broken(twice, SECRET, SECRET + "@office.example"),
                broken("select cast(? as bigint)", SECRET),
                broken("select cast(? as date)", SECRET + " 2011-04-05"),
                broken("insert into person (name, email) values (?, 'no address') returning id", SECRET))) {
            assertThat(problem).isNotNull();
            var log = logged(() -> {
                LoggerFactory.getLogger("org.plumbline.any").error("Breakdown {}", "1a2b3c4d", problem);
                LoggerFactory.getLogger("org.plumbline.any").warn("Broken", problem);
                LoggerFactory.getLogger("org.plumbline.any").warn("Broken: {}", problem, problem);
                LoggerFactory.getLogger("org.plumbline.any").warn("Broken: {} and {}", problem, "more");
            });
            assertThat(log).doesNotContain(SECRET, "office.example", "2011-04-05");
            assertThat(log)
                    .contains("Breakdown 1a2b3c4d")
                    .contains("SQL state 2")
                    .contains("PSQLException");
        }
    }

    @Test
    void the_table_and_the_constraint_are_so_that_it_can_be_mended() {
        var sql = "insert into person (name, email) values ('x', ?) returning id";
        broken(sql, "twice@office.example");
        var problem = broken(sql, "twice@office.example");
        assertThat(logged(() -> LoggerFactory.getLogger("org.plumbline.any").error("Breakdown", problem)))
                .contains("org.postgresql.util.PSQLException, SQL state 23505, table person, constraint person_email")
                .contains("org.springframework.dao.DuplicateKeyException");
    }

    @Test
    void a_page_that_breaks_says_a_reference_and_the_log_has_it_and_nothing_that_was_sent() {
        var keeper = Visitor.as(server, server.office().person("Administrator L", Role.ADMINISTRATOR));
        var log = logged(() -> {
            // a cookie of two kilobytes, a name in a path, a form that is none
            keeper.open("/people?search=" + SECRET);
            keeper.open("/people/" + SECRET);
            keeper.open("/inspections/" + SECRET + "/caseload");
            keeper.forge("/people/new", "name", SECRET);
            Visitor.to(server).send("/sign-in", "/sign-in", "email", SECRET + "@x.example", "password", SECRET);
        });
        assertThat(log).doesNotContain(SECRET);
    }

    @Test
    void before_the_server_answers_anybody_errors_say_everything() {
        var logs = (ch.qos.logback.classic.LoggerContext) LoggerFactory.getILoggerFactory();
        var filters = List.copyOf(logs.getTurboFilterList());
        logs.getTurboFilterList().clear();
        try {
            assertThat(logged(() -> LoggerFactory.getLogger("org.plumbline.any")
                            .error("Migration", new IllegalStateException("table x is not there"))))
                    .contains("table x is not there");
        } finally {
            logs.getTurboFilterList().addAll(filters);
        }
    }

    @Test
    void as_json_each_entry_is_one_line_that_a_program_reads() {
        var out = System.out;
        var caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try (var json = TestServer.onNewDatabase(Map.of("logging.structured.format.console", "ecs"))) {
            LoggerFactory.getLogger("org.plumbline.any")
                    .error("Breakdown {}", "5e6f7a8b", new IllegalStateException("of " + SECRET));
            assertThat(json.url()).isNotEmpty();
        } finally {
            System.setOut(out);
        }
        var line = caught.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.contains("5e6f7a8b"))
                .findFirst()
                .orElseThrow();
        var entry = new JsonMapper().readTree(line);
        assertThat(entry.at("/log/level").asString()).isEqualTo("ERROR");
        assertThat(entry.at("/message").asString()).isEqualTo("Breakdown 5e6f7a8b");
        assertThat(entry.at("/error/message").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(entry.at("/error/stack_trace").asString()).contains("LogTest");
        assertThat(line).doesNotContain(SECRET);
    }
}
