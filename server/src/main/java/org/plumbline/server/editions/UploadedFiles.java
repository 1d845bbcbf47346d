package org.plumbline.server.editions;

import static org.plumbline.server.editions.EditionProblem.ED004;
import static org.plumbline.server.editions.EditionProblem.ED005;
import static org.plumbline.server.editions.EditionProblem.ED006;
import static org.plumbline.server.editions.EditionProblem.ED007;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/**
 * The files of an edition that somebody sent: one that stands alone, or a zip of a framework file and its banks. Nothing
 * of a zip is written anywhere, and no more of it is unpacked than an edition ever needs.
 *
 * @param main which of them is the edition
 */
record UploadedFiles(Map<String, byte[]> files, String main) {
    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 20 << 20;

    UploadedFiles {
        files = Map.copyOf(files);
    }

    /** What came under a name. */
    static Loaded<UploadedFiles> of(String name, byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            return new Unpacking(name).of(bytes);
        }
        var called = name.replaceAll(".*[/\\\\]", "");
        return new Loaded.Good<>(
                new UploadedFiles(
                        Map.of(called.isBlank() ? "edition" : called, bytes), called.isBlank() ? "edition" : called),
                List.of());
    }

    /** Takes a zip apart, and stops at the first thing that no honest zip has. */
    private static final class Unpacking {
        private final String name;
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private int unpacked;

        Unpacking(String name) {
            this.name = name;
        }

        Loaded<UploadedFiles> of(byte[] bytes) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var path = entry.getName();
                    if (leadsOut(path)) {
                        return bad(
                                ED005,
                                "'%s' leads out of the zip".formatted(path),
                                "Pack the folder of the framework itself");
                    }
                    if (entry.isDirectory() || isUnread(path)) {
                        continue;
                    }
                    var content = zip.readNBytes(MOST_BYTES - unpacked + 1);
                    unpacked += content.length;
                    if (unpacked > MOST_BYTES || files.size() >= MOST_FILES) {
                        return bad(
                                ED006,
                                "the zip holds more than %d files or %d MB".formatted(MOST_FILES, MOST_BYTES >> 20),
                                "Pack framework.yaml and its banks, and nothing else");
                    }
                    files.put(path, content);
                }
            } catch (IOException | IllegalArgumentException unreadable) {
                return bad(ED007, "the zip cannot be read", "Pack it anew, without a password");
            }
            return main();
        }

        private Loaded<UploadedFiles> main() {
            var found = files.keySet().stream()
                    .filter(path -> path.equals("framework.yaml") || path.endsWith("/framework.yaml"))
                    .toList();
            if (found.size() == 1) {
                return new Loaded.Good<>(new UploadedFiles(files, found.getFirst()), List.of());
            }
            return bad(
                    ED004,
                    found.isEmpty()
                            ? "the zip has no framework.yaml"
                            : "the zip has several: " + String.join(", ", found),
                    "Pack one framework.yaml, with its banks where it says they are");
        }

        private Loaded<UploadedFiles> bad(EditionProblem code, String what, String remedy) {
            return new Loaded.Bad<>(
                    List.of(Problem.error(code, "", what, remedy).at(new Place(name, 0, 0))));
        }

        private static boolean leadsOut(String path) {
            return path.startsWith("/")
                    || path.contains("\\")
                    || path.contains("\0")
                    || path.matches("[A-Za-z]:.*")
                    || List.of(path.split("/", -1)).contains("..");
        }

        /** What packing programs put there for themselves. */
        private static boolean isUnread(String path) {
            return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store");
        }
    }
}
