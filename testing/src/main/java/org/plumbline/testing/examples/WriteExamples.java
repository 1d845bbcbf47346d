package org.plumbline.testing.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the made files of the examples: the command behind {@code ./verify --write-examples}. */
public final class WriteExamples {
    private WriteExamples() {}

    /**
     * The names of the examples that are made.
     *
     * @param root the project's folder
     */
    public static List<String> names(Path root) throws IOException {
        try (var plans = Files.list(root.resolve("testing/examples"))) {
            return plans.filter(Files::isDirectory)
                    .map(plan -> String.valueOf(plan.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes them.
     *
     * @param arguments the project's folder, then the examples to write; all when none is named
     */
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var names = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : names(root);
        for (var name : names) {
            for (var file : Example.make(root, name).entrySet()) {
                Files.writeString(root.resolve("examples").resolve(name).resolve(file.getKey()), file.getValue());
            }
            System.err.println("written: examples/" + name);
        }
    }
}
