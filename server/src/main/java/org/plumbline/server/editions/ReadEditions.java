package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;

/** The editions read lately, by their numbers: reading one takes a while, and none changes. */
final class ReadEditions {
    private static final int MOST = 40;
    private static final String NAME = "edition.json";

    private final Map<Long, EditionFile> lately = new LinkedHashMap<>(MOST, 0.75F, true);

    /** The edition of this number, if it was read lately. */
    Optional<EditionFile> lately(long id) {
        synchronized (lately) {
            return Optional.ofNullable(lately.get(id));
        }
    }

    /** Reads an edition from its JSON and keeps it. */
    EditionFile keep(long id, String content) {
        var read = read(content);
        synchronized (lately) {
            lately.put(id, read);
            if (lately.size() > MOST) {
                lately.remove(lately.keySet().iterator().next());
            }
        }
        return read;
    }

    static EditionFile read(String json) {
        return switch (EditionFile.load(Map.of(NAME, json.getBytes(UTF_8)), NAME)) {
            case Loaded.Good<EditionFile>(EditionFile file, List<Problem> _) -> file;
            case Loaded.Bad<EditionFile>(List<Problem> problems) ->
                throw new IllegalStateException("an edition that was taken cannot be read: " + problems);
        };
    }
}
