package org.plumbline.formats.manuscript;

import static org.plumbline.formats.FileProblem.FI019;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.Problems;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.words.Id;

/** Reads {@code texts/PART.LANGUAGE.md}. */
final class TextFiles {
    private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2,3})\\.md");

    private TextFiles() {}

    static Map<Id, Map<String, Prose>> read(Path folder, List<String> languages, Problems problems) {
        var texts = new HashMap<Id, Map<String, Prose>>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                read(file, languages, problems, texts);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
        return texts;
    }

    private static void read(Path file, List<String> languages, Problems problems, Map<Id, Map<String, Prose>> texts) {
        var name = "texts/" + file.getFileName();
        var parts = NAME.matcher(String.valueOf(file.getFileName()));
        if (!parts.matches() || !languages.contains(parts.group(2))) {
            problems.add(
                    FI019,
                    new Place(name, 0, 0),
                    "nothing reads this file",
                    "Call it PART.LANGUAGE.md, with one of the languages " + String.join(", ", languages));
            return;
        }
        var text = problems.text(TextFile.read(file, name));
        if (text != null) {
            texts.computeIfAbsent(Id.of(parts.group(1)), _ -> new HashMap<>())
                    .put(parts.group(2), MarkdownText.read(text, name, 1));
        }
    }
}
