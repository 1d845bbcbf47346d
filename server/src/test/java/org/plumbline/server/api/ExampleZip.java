package org.plumbline.server.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An example's folder, as a program would send it. */
final class ExampleZip {
    private ExampleZip() {}

    static byte[] bytes() {
        var root = Path.of(System.getProperty("plumbline.root", ".."), "examples");
        var bytes = new ByteArrayOutputStream();
        try (var folders = Files.list(root);
                var zip = new ZipOutputStream(bytes)) {
            var folder = folders.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
            try (var files = Files.walk(folder)) {
                for (var each : files.filter(Files::isRegularFile).toList()) {
                    zip.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                    zip.write(Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
