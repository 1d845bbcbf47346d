package org.plumbline.formats.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.framework.problem.Loaded;

/**
 * The folder of frameworks: {@code ID/EDITION/framework.yaml}.
 *
 * @param folder where the frameworks are
 */
public record FrameworkLibrary(Path folder) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** One edition in the library, not read yet. */
    public record Shelf(String framework, String edition, Path file) {
        @Override
        public String toString() {
            return framework + "/" + edition;
        }
    }

    /** Every edition there is, by framework and then by edition, oldest first. */
    public List<Shelf> shelves() {
        var shelves = new ArrayList<Shelf>();
        for (var framework : folders(folder)) {
            for (var edition : folders(framework)) {
                var file = edition.resolve("framework.yaml");
                if (Files.isRegularFile(file)) {
                    shelves.add(new Shelf(name(framework), name(edition), file));
                }
            }
        }
        return shelves;
    }

    /** Reads what stands on a shelf; its banks come from this library and from nowhere else. */
    public Loaded<EditionFile> load(Shelf shelf) {
        return EditionFile.load(shelf.file(), "frameworks/%s/framework.yaml".formatted(shelf), folder);
    }

    /** The edition named {@code ID/EDITION}; for {@code ID} alone the newest. */
    public Optional<Shelf> find(String name) {
        var parts = name.split("/", 2);
        return shelves().stream()
                .filter(shelf -> shelf.framework().equals(parts[0]))
                .filter(shelf -> parts.length == 1 || shelf.edition().equals(parts[1]))
                .max(Comparator.comparing(shelf -> inOrder(shelf.edition())));
    }

    private static List<Path> folders(Path in) {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (var inside = Files.list(in)) {
            return inside.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(path -> inOrder(name(path))))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + in, failed);
        }
    }

    /** A name that sorts by the numbers in it: edition 10 after edition 9. */
    private static String inOrder(String name) {
        return NUMBER.matcher(name).replaceAll(number -> "%20s".formatted(number.group()));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
