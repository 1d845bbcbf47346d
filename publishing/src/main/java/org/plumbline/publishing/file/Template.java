package org.plumbline.publishing.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Parts of files that are the same for every report, kept as files beside the classes that use them. */
public final class Template {
    private Template() {}

    /** The text of a template in the package of a class. */
    public static String text(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no template %s beside %s".formatted(name, beside.getName()));
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read template " + name, failed);
        }
    }
}
