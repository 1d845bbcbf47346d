package org.plumbline.server.exchange.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.words.Id;
import org.plumbline.server.exchange.held.HeldFiles;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.stereotype.Component;

/** {@code texts/PART.LANGUAGE.md}: table {@code written_text}. */
@Component
class TextsHeld implements HeldFiles {
    private static final Pattern PATH = Pattern.compile("(texts/([^/]+))\\.([a-z]{2,3})\\.md");

    private final WrittenRows rows;

    TextsHeld(WrittenRows rows) {
        this.rows = rows;
    }

    private static Matcher named(String path) {
        return PATH.matcher(path);
    }

    @Override
    public boolean holds(String path) {
        var parts = named(path);
        return parts.matches() && Id.of(parts.group(2)).isLawful();
    }

    @Override
    public void take(Intake intake) {
        var folder = intake.folder().resolve("texts");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                var path = "texts/" + file.getFileName();
                var parts = named(path);
                if (holds(path)
                        && parts.matches()
                        && TextFile.read(file, path) instanceof TextFile.Text(var text)
                        && !text.isBlank()) {
                    rows.text(intake.inspection(), parts.group(1), parts.group(3), text);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list the texts of a folder", failed);
        }
    }

    @Override
    public SortedMap<String, String> write(long inspection) {
        var files = new TreeMap<String, String>();
        rows.texts(inspection, "texts/")
                .forEach((text, byLanguage) -> byLanguage.forEach(
                        (language, source) -> files.put("%s.%s.md".formatted(text, language), source)));
        return files;
    }
}
