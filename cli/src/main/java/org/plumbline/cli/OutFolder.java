package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads and writes whole folders of files. */
final class OutFolder {
    private OutFolder() {}

    /** Every file below a folder, by its path there. */
    static NavigableMap<String, byte[]> read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + folder, failed);
        }
    }

    /** Writes files; each is there whole or not at all, and nothing else in the folder is touched. */
    static void write(Path folder, NavigableMap<String, byte[]> files) {
        try {
            for (var file : files.entrySet()) {
                var to = folder.resolve(file.getKey());
                Files.createDirectories(to.toAbsolutePath().getParent());
                var part = to.resolveSibling(to.getFileName() + ".part");
                Files.write(part, file.getValue());
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write to " + folder, failed);
        }
    }
}
