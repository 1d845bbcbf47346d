package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;

/** The editions read lately, by their numbers: reading one takes a while, and none changes. */
final class ReadEditions {
    private static final int MOST = 40;
    private static final String NAME = "edition.json";

    private final Map<Long, EditionFile> lately = new LinkedHashMap<>(MOST, 0.75F, true);

    /** The edition of this number, read from its JSON if it was not read lately. */
    EditionFile get(long id, Supplier<String> content) {
        synchronized (lately) {
            var known = lately.get(id);
            if (known != null) {
                return known;
            }
        }
        var read = read(content.get());
        synchronized (lately) {
            lately.put(id, read);
            if (lately.size() > MOST) {
                lately.remove(lately.keySet().iterator().next());
            }
        }
        return read;
    }

    private static EditionFile read(String json) {
        return switch (EditionFile.load(Map.of(NAME, json.getBytes(UTF_8)), NAME)) {
            case Loaded.Good<EditionFile>(EditionFile file, List<Problem> _) -> file;
            case Loaded.Bad<EditionFile>(List<Problem> problems) ->
                throw new IllegalStateException("an edition that was taken cannot be read: " + problems);
        };
    }
}
