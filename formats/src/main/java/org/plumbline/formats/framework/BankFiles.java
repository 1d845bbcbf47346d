package org.plumbline.formats.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.plumbline.formats.yaml.TextFile;

/** Where an edition may take its banks from: below one folder, or from among files that came together, and no further. */
sealed interface BankFiles {
    /** What the path of a bank leads to. */
    sealed interface Found {
        /** A file, by the name that messages call it. */
        record Bank(String name, TextFile text) implements Found {}

        record Nothing() implements Found {}

        /** Somewhere that an edition has no business. */
        record Outside() implements Found {}
    }

    /**
     * Looks up the path that an edition gives.
     *
     * @throws InvalidPathException if it cannot be a path at all
     */
    Found find(String path);

    /**
     * Beside a file on disk.
     *
     * @param root the folder that no bank may lie outside of, links followed
     * @param name what messages call the file
     */
    record OnDisk(Path file, String name, Path root) implements BankFiles {
        public OnDisk {
            file = file.toAbsolutePath().normalize();
            root = root.toAbsolutePath().normalize();
        }

        @Override
        public Found find(String path) {
            var bank = file.resolveSibling(path).normalize();
            if (!bank.startsWith(root)) {
                return new Found.Outside();
            }
            if (!Files.isRegularFile(bank)) {
                return new Found.Nothing();
            }
            try {
                if (!bank.toRealPath().startsWith(root.toRealPath())) {
                    return new Found.Outside();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot read " + bank, failed);
            }
            var called = Path.of(name).resolveSibling(path).normalize().toString();
            return new Found.Bank(called, TextFile.read(bank, called));
        }
    }

    /** Among files held in memory, by their paths with slashes. */
    record InHand(Map<String, byte[]> files, String main) implements BankFiles {
        public InHand {
            files = Map.copyOf(files);
        }

        @Override
        public Found find(String path) {
            var bank = Path.of(main).resolveSibling(path).normalize();
            if (bank.isAbsolute() || bank.startsWith("..")) {
                return new Found.Outside();
            }
            var name = bank.toString().replace('\\', '/');
            var bytes = files.get(name);
            return bytes == null ? new Found.Nothing() : new Found.Bank(name, TextFile.of(bytes, name));
        }
    }
}
