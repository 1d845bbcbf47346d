package org.plumbline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The server's features as a page of the manual: a diagram in Mermaid, and the same as a table. */
final class ModulesDrawn {
    private static final Pattern DOOR = Pattern.compile("Door: \"([^\"]+)\"");

    private final ApplicationModules modules;
    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModulesDrawn(ApplicationModules modules) {
        this.modules = modules;
        modules.stream()
                .filter(module -> !module.isRootModule())
                .forEach(module -> uses.put(
                        name(module),
                        module.getDirectDependencies(modules)
                                .uniqueModules()
                                .filter(used -> !used.isRootModule())
                                .map(ModulesDrawn::name)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    String page() {
        return """
                # The server's features, and which looks into which

                Made from the code by ModulesTest, which fails when this page is not what the code has. Each feature is one package of `org.plumbline.server`. The diagram leaves an arrow out where others lead there too; the table has all of them.

                ```mermaid
                flowchart TD
                %s
                ```

                | feature | its door says | looks into |
                |---|---|---|
                %s
                """.formatted(arrows(), rows());
    }

    private String arrows() {
        return uses.keySet().stream()
                .flatMap(from -> needed(from).stream().map(to -> "    %s --> %s".formatted(from, to)))
                .collect(Collectors.joining("\n"));
    }

    /** What a feature uses, without what it reaches through something else that it uses. */
    private Set<String> needed(String from) {
        var direct = new TreeSet<>(uses.getOrDefault(from, Set.of()));
        for (var through : uses.getOrDefault(from, Set.of())) {
            direct.removeAll(reached(through));
        }
        return direct;
    }

    private Set<String> reached(String from) {
        var all = new TreeSet<String>();
        for (var to : uses.getOrDefault(from, Set.of())) {
            all.add(to);
            all.addAll(reached(to));
        }
        return all;
    }

    private String rows() {
        return modules.stream()
                .filter(module -> !module.isRootModule())
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .map(module -> "| %s | %s | %s |"
                        .formatted(
                                name(module),
                                door(module),
                                String.join(", ", uses.getOrDefault(name(module), Set.of()))))
                .collect(Collectors.joining("\n"));
    }

    private static String door(ApplicationModule module) {
        var file = Path.of("src/main/java")
                .resolve(module.getBasePackage().getName().replace('.', '/'))
                .resolve("package-info.java");
        try {
            var found = DOOR.matcher(Files.readString(file).replaceAll("\\s*\n \\*? ?", " "));
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
