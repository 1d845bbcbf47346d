package org.plumbline.server.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.exchange.gathered.EvidenceFilesHeld;
import org.plumbline.server.exchange.held.FolderEditions;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.HeldFiles;
import org.plumbline.server.exchange.held.VisitHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the folder of an inspection together: the files as they came, and anew those whose content has changed. */
@Component
class FolderExport {
    private final JdbcClient database;
    private final FolderEditions editions;
    private final EvidenceFilesHeld evidence;
    private final VisitHeld visit;
    private final List<HeldFile> held;
    private final List<HeldFiles> several;

    FolderExport(
            JdbcClient database,
            FolderEditions editions,
            EvidenceFilesHeld evidence,
            VisitHeld visit,
            List<HeldFile> held,
            List<HeldFiles> several) {
        this.database = database;
        this.visit = visit;
        this.editions = editions;
        this.evidence = evidence;
        this.held = List.copyOf(held);
        this.several = List.copyOf(several);
    }

    Folder of(long inspection) {
        var files = new TreeMap<String, byte[]>();
        Map<String, String> states = new HashMap<>();
        database.sql("select path, content, coalesce(state, '') as state from folder_file where inspection = ?")
                .param(inspection)
                .query(row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                    states.put(row.getString("path"), row.getString("state"));
                });
        for (var file : held) {
            var came = files.get(file.path());
            var text = file.write(inspection, came == null ? null : new String(came, StandardCharsets.UTF_8));
            put(files, file.path(), text, states.getOrDefault(file.path(), ""));
        }
        for (var kind : several) {
            var written = kind.write(inspection);
            var paths = new TreeSet<>(written.keySet());
            files.keySet().stream().filter(kind::holds).forEach(paths::add);
            paths.forEach(path -> put(files, path, written.get(path), states.getOrDefault(path, "")));
        }
        files.putAll(evidence.files(inspection));
        if (!states.containsKey("inspection.yaml")) {
            files.put("edition.yaml", bytes(editions.file(inspection).export()));
            // every folder has these two, an inspection that was set up here perhaps not yet
            files.putIfAbsent("caseload.csv", bytes("case\n"));
            files.putIfAbsent("answers.csv", bytes("case,question,answer,assessor,at\n"));
        }
        return new Folder(files);
    }

    /** The same folder as it will be once the report has come out on a day. */
    Folder comingOut(long inspection, LocalDate day) {
        var files = new TreeMap<>(of(inspection).files());
        var came = database.sql("select content from folder_file where inspection = ? and path = 'inspection.yaml'")
                .param(inspection)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .optional()
                .orElse(null);
        var now = visit.write(inspection, came);
        var then = visit.comingOut(inspection, came, day);
        if (!then.equals(now)) {
            files.put(visit.path(), bytes(then));
        }
        return new Folder(files);
    }

    private static void put(SortedMap<String, byte[]> files, String path, @Nullable String text, String state) {
        // what no table held when it came and none holds now stays a file
        if (state.equals(state(text == null ? "" : text)) || (text == null && state.isEmpty())) {
            return;
        }
        if (text == null) {
            files.remove(path);
        } else {
            files.put(path, bytes(text));
        }
    }

    /** What stands for a text: a file goes out as it came while this is what it was then. */
    static String state(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
