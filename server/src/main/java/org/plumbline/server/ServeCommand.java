package org.plumbline.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.plumbline.server.database.Database;
import org.plumbline.server.signin.FirstStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and stays. */
@Command(
        name = "serve",
        description = "Starts the server: inspections in a browser, on a database of its own or one that you name.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** The exit code of a command that has started something which stays. */
    static final int STAYS = -1;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the server keeps its own database (default: ${DEFAULT-VALUE}).",
            defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--port", description = "Where it listens (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Option(
            names = "--address",
            description = "The address it listens on (default: ${DEFAULT-VALUE}, this machine only).",
            defaultValue = "127.0.0.1")
    private String address = "127.0.0.1";

    @Option(names = "--demo", description = "With demonstration people and inspections, in a database made for them.")
    private boolean demo;

    @Option(
            names = "--try-out",
            hidden = true,
            description =
                    "Starts, opens the first page, and stops: the build learns from it which classes a start needs.")
    private boolean tryOut;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ConfigurableApplicationContext context;
        try {
            if (tryOut) {
                return tryOut();
            }
            context = start(settings());
        } catch (RuntimeException e) {
            System.err.println(NotStarted.words(e));
            return 1;
        }
        var web = (ServletWebServerApplicationContext) context;
        var server = web.getWebServer();
        var place = "http://%s:%d".formatted(address, server == null ? port : server.getPort());
        System.err.printf("Plumbline is at %s/%n", place);
        context.getBean(FirstStart.class)
                .path()
                .ifPresent(path -> System.err.printf(
                        "There is no administrator yet. Who opens this link within three days becomes the first:%n%s%s%n",
                        place, path));
        return STAYS;
    }

    private int tryOut() throws IOException, InterruptedException {
        var settings = settings();
        settings.put("server.port", 0);
        try (var context = start(settings);
                var browser = HttpClient.newHttpClient()) {
            var server = ((ServletWebServerApplicationContext) context).getWebServer();
            var first = URI.create("http://%s:%d/sign-in".formatted(address, server == null ? 0 : server.getPort()));
            var page = browser.send(HttpRequest.newBuilder(first).build(), HttpResponse.BodyHandlers.ofString());
            return page.statusCode() == 200 ? 0 : 1;
        }
    }

    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("plumbline.data", data.toString());
        settings.put("plumbline.demo", demo);
        settings.put("plumbline.database-url", Objects.requireNonNullElse(System.getenv("PLUMBLINE_DATABASE_URL"), ""));
        settings.put("plumbline.pool-size", poolSize(System.getenv().getOrDefault("PLUMBLINE_POOL_SIZE", "20")));
        settings.putAll(log(System.getenv().getOrDefault("PLUMBLINE_LOG", "text")));
        return settings;
    }

    /** How many connections to the database this server holds at most: known before there are any settings of Spring's. */
    static int poolSize(String given) {
        if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) < 2) {
            throw new IllegalArgumentException(
                    "PLUMBLINE_POOL_SIZE is '%s'. Give a whole number from 2 to 999.".formatted(given));
        }
        return Integer.parseInt(given);
    }

    /** How the log is written: for people, or a line of JSON for each entry. */
    static Map<String, Object> log(String form) {
        return switch (form) {
            case "text" -> Map.of();
            case "json" -> Map.of("logging.structured.format.console", "ecs");
            default -> throw new IllegalArgumentException("PLUMBLINE_LOG is '%s'. Give json, or text.".formatted(form));
        };
    }

    /**
     * Opens the database and starts the server on it, side by side, as each waits for other things than the other does;
     * when the server stops, the database is closed.
     */
    static ConfigurableApplicationContext start(Map<String, Object> settings) {
        PlumblineServer.onlyWarnings();
        var url = settings.getOrDefault("plumbline.database-url", "").toString();
        var connections = Integer.parseInt(
                settings.getOrDefault("plumbline.pool-size", 20).toString());
        var folder = Path.of(settings.getOrDefault("plumbline.data", "data").toString());
        var database = new FutureTask<>(() -> Database.open(url, folder, connections));
        Thread.ofPlatform().name("database").start(database);
        try {
            var application = new SpringApplication(PlumblineServer.class);
            application.setBannerMode(Banner.Mode.OFF);
            // two features may each have a class of the same name
            application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
            application.addInitializers(context -> {
                ((GenericApplicationContext) context).registerBean(Database.class, () -> opened(database));
            });
            return application.run(settings.entrySet().stream()
                    .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                    .toArray(String[]::new));
        } catch (RuntimeException e) {
            // a database that did not open is the reason for whatever else went wrong
            opened(database).close();
            throw e;
        }
    }

    private static Database opened(FutureTask<Database> database) {
        try {
            return database.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was opened.", e);
        }
    }
}
