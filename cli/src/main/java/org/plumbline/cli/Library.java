package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.problem.Loaded;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the command line finds frameworks; shared by the commands that need them. */
final class Library {
    @Option(
            names = "--frameworks",
            paramLabel = "DIR",
            description = "The folder of frameworks; the ones that come with Plumbline by default.")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    FrameworkLibrary open() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrongUse("there is no folder '%s'".formatted(folder));
        }
        if (folder != null) {
            return new FrameworkLibrary(folder);
        }
        return new FrameworkLibrary(Path.of(System.getProperty("plumbline.home", "."), "frameworks"));
    }

    /** The edition named ID, ID/EDITION, or by the path of its file or folder. */
    Loaded<EditionFile> load(String name) {
        var path = Path.of(name);
        if (Files.isDirectory(path) && Files.isRegularFile(path.resolve("framework.yaml"))) {
            return EditionFile.load(path.resolve("framework.yaml"), name + "/framework.yaml");
        }
        if (Files.isRegularFile(path)) {
            return EditionFile.load(path, name);
        }
        var library = open();
        var shelf = library.find(name);
        if (shelf.isEmpty()) {
            var known = library.shelves().stream()
                    .map(FrameworkLibrary.Shelf::toString)
                    .toList();
            throw wrongUse("there is no framework '%s'; there are: %s".formatted(name, String.join(", ", known)));
        }
        return library.load(shelf.get());
    }

    ParameterException wrongUse(String message) {
        if (command == null) {
            throw new IllegalStateException("picocli sets the command before it runs");
        }
        return new ParameterException(command.commandLine(), message);
    }
}
