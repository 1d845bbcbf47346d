package org.plumbline.server.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An inspection folder in memory.
 *
 * @param files their bytes by their paths, such as {@code texts/summary.en.md}
 */
public record Folder(SortedMap<String, byte[]> files) {
    /** Zip files carry a time; ours carry the same one always, so that the same folder gives the same bytes. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public Folder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A folder of these files. */
    public static Folder of(Map<String, byte[]> files) {
        return new Folder(new TreeMap<>(files));
    }

    /** A folder on the disk, whole. */
    public static Folder at(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new Folder(files);
    }

    /** The text of a file; null when it is not there. */
    @Nullable
    String text(String path) {
        var bytes = files.get(path);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes its files into a folder that is there. */
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("a file leads out of the folder: " + file.getKey());
            }
            Files.createDirectories(target.resolveSibling(""));
            Files.write(target, file.getValue());
        }
    }

    /** Writes it as a zip file, the same bytes for the same folder. */
    public void zipTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(SOME_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
