package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.formats.table.CsvText;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.report.manuscript.Unreviewed;

/** Writes the translations that wait for a reviewer: rows found right go on into {@code reviewed.csv}. */
final class ToReview {
    private ToReview() {}

    static void write(Path file, Inspection inspection, Manuscript manuscript, List<String> languages) {
        var original = inspection.edition().languages().getFirst();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("text", "language", "hash", "original", "translation"));
        for (var language : languages) {
            for (var text : Unreviewed.in(inspection.edition(), manuscript, language)) {
                rows.add(List.of(
                        text.id(),
                        language,
                        Unreviewed.hash(text, inspection.edition(), language),
                        text.byLanguage().getOrDefault(original, ""),
                        text.byLanguage().getOrDefault(language, "")));
            }
        }
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, CsvText.of(rows).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }
}
