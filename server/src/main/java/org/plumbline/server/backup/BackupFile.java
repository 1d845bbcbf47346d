package org.plumbline.server.backup;

import static org.plumbline.server.backup.BackupProblem.BK001;
import static org.plumbline.server.backup.BackupProblem.BK002;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup on the disk, proved byte for byte before anything of it is used. */
final class BackupFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OTHER = "Give a file that 'plumbline backup' wrote";
    private static final String OLDER = "Take another copy of it, or an older backup";

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private BackupFile(Path file) {
        this.file = file;
    }

    /** What the file holds, once every table in it is proved; else everything that is wrong with it. */
    static Loaded<Manifest> proved(Path file) {
        var reader = new BackupFile(file);
        var manifest = reader.read();
        return manifest == null || !reader.problems.isEmpty()
                ? new Loaded.Bad<>(reader.problems)
                : new Loaded.Good<>(manifest, List.of());
    }

    private @Nullable Manifest read() {
        if (!Files.isRegularFile(file)) {
            return wrong(BK001, "", "there is no such file", OTHER);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            if (manifest != null) {
                tables(zip, manifest);
            }
            return manifest;
        } catch (IOException unreadable) {
            return wrong(BK001, "", "it cannot be read as a backup: " + unreadable.getMessage(), OTHER);
        }
    }

    private @Nullable Manifest manifest(ZipFile zip) throws IOException {
        try {
            var json = bytes(zip, Backup.MANIFEST);
            var digest = new String(bytes(zip, Backup.MANIFEST_DIGEST), StandardCharsets.US_ASCII);
            if (!Digesting.of(new ByteArrayInputStream(json)).equals(digest)) {
                return wrong(BK002, Backup.MANIFEST, "it is not what was written", OLDER);
            }
            var manifest = JSON.readValue(json, Manifest.class);
            return manifest.form() == Manifest.FORM
                    ? manifest
                    : wrong(BK001, "", "the backup is of form %d".formatted(manifest.form()), OTHER);
        } catch (FileNotFoundException missing) {
            return wrong(BK001, "", "it holds no " + missing.getMessage(), OTHER);
        } catch (JacksonException | IOException damaged) {
            return wrong(BK002, Backup.MANIFEST, "it cannot be read", OLDER);
        }
    }

    private void tables(ZipFile zip, Manifest manifest) {
        var known = new HashSet<>(List.of(Backup.MANIFEST, Backup.MANIFEST_DIGEST));
        for (var table : manifest.tables()) {
            var entry = Backup.entry(table.name());
            known.add(entry);
            try (var in = stream(zip, entry)) {
                if (!Digesting.of(in).equals(table.sha256())) {
                    wrong(BK002, entry, "it is not what was written", OLDER);
                }
            } catch (IOException damaged) {
                wrong(BK002, entry, "it cannot be read: " + damaged.getMessage(), OLDER);
            }
        }
        zip.stream()
                .filter(entry -> !known.contains(entry.getName()))
                .forEach(entry -> wrong(BK002, entry.getName(), "no backup holds such a file", OLDER));
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var in = stream(zip, name)) {
            return in.readAllBytes();
        }
    }

    static InputStream stream(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return zip.getInputStream(entry);
    }

    private @Nullable Manifest wrong(ProblemCode code, String where, String what, String remedy) {
        var name = String.valueOf(file.getFileName());
        problems.add(Problem.error(code, where, what, remedy)
                .at(new Place(where.isEmpty() ? name : name + "/" + where, 0, 0)));
        return null;
    }
}
