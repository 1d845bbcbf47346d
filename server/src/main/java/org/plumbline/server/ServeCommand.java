package org.plumbline.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plumbline.server.signin.FirstStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
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

    @Override
    public Integer call() {
        var context = start(settings());
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

    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("plumbline.data", data.toString());
        settings.put("plumbline.demo", demo);
        return settings;
    }

    static org.springframework.context.ConfigurableApplicationContext start(Map<String, Object> settings) {
        var application = new SpringApplication(PlumblineServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run(settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new));
    }
}
