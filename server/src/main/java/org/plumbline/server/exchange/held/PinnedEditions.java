package org.plumbline.server.exchange.held;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The edition that an inspection is pinned to, as the server keeps it. */
@Component
public class PinnedEditions {
    private final JdbcClient database;

    PinnedEditions(JdbcClient database) {
        this.database = database;
    }

    /** The edition of an inspection. */
    Edition of(long inspection) {
        return file(inspection).edition();
    }

    /** The same as a file that an inspection folder carries. */
    public EditionFile file(long inspection) {
        var content = database.sql(
                        "select (e.content::jsonb - 'hash')::text from edition e join inspection i on i.edition = e.id where i.id = ?")
                .param(inspection)
                .query(String.class)
                .single();
        return read(content);
    }

    /**
     * An edition out of its content; JSON is YAML too.
     *
     * @throws IllegalStateException if it cannot be read, which nothing that was taken in can be
     */
    private static EditionFile read(String content) {
        try {
            var file = Files.createTempFile("edition", ".yaml");
            try {
                Files.writeString(file, content);
                return switch (EditionFile.load(file, "edition.yaml")) {
                    case Loaded.Good<EditionFile>(var read, var _) -> read;
                    case Loaded.Bad<EditionFile>(var problems) ->
                        throw new IllegalStateException("an edition that the server keeps is faulty: " + problems);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an edition could not be read", e);
        }
    }
}
