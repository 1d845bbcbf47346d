package org.plumbline.server.inspections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions that inspections are pinned to, each read once: what a number stands for never changes. */
@Component
public class PinnedEditions {
    private final Map<Long, Edition> read = new ConcurrentHashMap<>();
    private final JdbcClient database;

    PinnedEditions(JdbcClient database) {
        this.database = database;
    }

    /** The edition of a number. */
    public Edition edition(long id) {
        var known = read.get(id);
        if (known != null) {
            return known;
        }
        var content = database.sql("select (content - 'hash')::text from edition where id = ?")
                .param(id)
                .query(String.class)
                .single();
        var edition = parse(content);
        read.put(id, edition);
        return edition;
    }

    private static Edition parse(String content) {
        try {
            var file = Files.createTempFile("edition", ".yaml");
            try {
                Files.writeString(file, content);
                return switch (EditionFile.load(file, "edition")) {
                    case Loaded.Good<EditionFile>(var loaded, var _) -> loaded.edition();
                    case Loaded.Bad<EditionFile>(var problems) ->
                        throw new IllegalStateException("an edition in the database is not right: " + problems);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
