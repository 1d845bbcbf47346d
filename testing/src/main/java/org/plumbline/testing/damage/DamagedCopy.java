package org.plumbline.testing.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A copy of a good folder in which one file is damaged.
 *
 * @param folder the copy
 * @param file the damaged file, from the folder
 * @param damage what was done to it
 * @param randomSeed what chose both; the same one gives the same bytes again
 */
public record DamagedCopy(Path folder, Path file, Damage damage, long randomSeed) {
    /** Copies a folder and damages one of its YAML and CSV files. */
    public static DamagedCopy of(Path good, Path into, long randomSeed) throws IOException {
        copy(good, into);
        var random = new SplittableRandom(randomSeed);
        var files = files(into);
        var file = files.get(random.nextInt(files.size()));
        var damages = List.of(Damage.values());
        var damage = damages.get(random.nextInt(damages.size()));
        Files.write(file, damage.done(Files.readAllBytes(file), random));
        return new DamagedCopy(into, into.relativize(file), damage, randomSeed);
    }

    /** Copies a folder with all in it. */
    public static void copy(Path good, Path into) throws IOException {
        try (var inside = Files.walk(good)) {
            for (var path : inside.toList()) {
                var copy = into.resolve(good.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return "random seed %d: %s in %s".formatted(randomSeed, damage, file);
    }
}
