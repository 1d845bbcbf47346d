package org.plumbline.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once from the library that carries them. */
final class PostgresPrograms {
    private PostgresPrograms() {}

    /**
     * The folder with {@code bin/initdb}, {@code bin/pg_ctl} and {@code bin/postgres}.
     *
     * @param below where to unpack; a folder that is there already is used as it is
     */
    static Path unpackedBelow(Path below) {
        var folder = below.resolve("postgresql-programs");
        if (Files.exists(folder.resolve("bin/postgres"))) {
            return folder;
        }
        try {
            Files.createDirectories(below);
            var unfinished = Files.createTempDirectory(below, "unpacking-");
            unpack(unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + folder, e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = packed();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leads out of the archive: " + entry.getName());
                }
                place(tar, entry, target);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream packed() throws IOException {
        var kind = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT).matches("aarch64|arm64")
                ? "arm_64"
                : "x86_64";
        var name = "/postgres-linux-%s.txz".formatted(kind);
        var packed = PostgresPrograms.class.getResourceAsStream(name);
        if (packed == null) {
            throw new IOException("no PostgreSQL is carried for this machine (" + name
                    + "); give an address in PLUMBLINE_DATABASE_URL instead");
        }
        return packed;
    }
}
