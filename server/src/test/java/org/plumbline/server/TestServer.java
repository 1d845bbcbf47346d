package org.plumbline.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.trial.Site;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server under test, whole: its own database, its own port. */
public final class TestServer implements AutoCloseable, Site {
    private static @Nullable TestServer shared;
    private static @Nullable String asAfterFirstStart;

    private final ConfigurableApplicationContext context;
    private final String databaseUrl;
    private final int port;

    private TestServer(ConfigurableApplicationContext context, String databaseUrl, int port) {
        this.context = context;
        this.databaseUrl = databaseUrl;
        this.port = port;
    }

    /** The one server that tests share which do not mind each other: they make their own people and services. */
    public static synchronized TestServer shared() {
        if (shared == null) {
            var started = onNewDatabase(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** A server on a database in which there is nobody and nothing but the editions that every server brings. */
    public static TestServer onNewDatabase(Map<String, Object> settings) {
        return on(settings.containsKey("plumbline.demo") ? TestCluster.newDatabase() : newDatabase(), settings);
    }

    /** The first start takes long, for tables and editions: done once a run, then copied. */
    private static synchronized String newDatabase() {
        if (asAfterFirstStart == null) {
            asAfterFirstStart = TestCluster.newDatabase();
            on(asAfterFirstStart, Map.of("plumbline.audit.seal-seconds", 0)).close();
        }
        return TestCluster.copyOf(asAfterFirstStart);
    }

    /** A server on a database that is there, perhaps with other servers. */
    public static TestServer on(String databaseUrl, Map<String, Object> settings) {
        var all = new LinkedHashMap<String, Object>();
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        all.put("plumbline.database-url", databaseUrl);
        all.put("plumbline.home", "..");
        all.put("plumbline.pool-size", 8);
        all.put("plumbline.second-factor", "nobody");
        all.put("plumbline.limits.sign-ins", 100_000);
        all.put("plumbline.limits.posts", 100_000);
        all.putAll(settings);
        var context = ServeCommand.start(all);
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("the server has no port");
        }
        return new TestServer(context, databaseUrl, server.getPort());
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Its beans, to look at what runs. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    public String databaseUrl() {
        return databaseUrl;
    }

    @Override
    public Connection owner() throws SQLException {
        var address = DatabaseAddress.of(databaseUrl);
        return DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
    }

    @Override
    public void close() {
        context.close();
    }
}
