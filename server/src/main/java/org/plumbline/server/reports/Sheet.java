package org.plumbline.server.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.publishing.Format;
import org.plumbline.server.pages.Shell;

/**
 * The files of a report in one form, language by language.
 *
 * @param word the form's
 * @param cells of each language of the report, in its order
 */
public record Sheet(String word, List<Cell> cells) {
    public Sheet {
        cells = List.copyOf(cells);
    }

    /** Those of one language: one, or a folder of tables. */
    public record Cell(String language, List<RunFiles.Kept> files) {}

    static List<Sheet> of(Run run, List<RunFiles.Kept> files) {
        var sheets = new ArrayList<Sheet>();
        for (var format : Format.values()) {
            if (run.inFormats().contains(format)) {
                sheets.add(new Sheet(
                        format.word(),
                        run.inLanguages().stream()
                                .map(language -> new Cell(language, in(format, language, files)))
                                .toList()));
            }
        }
        return sheets;
    }

    private static List<RunFiles.Kept> in(Format format, String language, List<RunFiles.Kept> files) {
        var folder = "data." + language + "/";
        Stream<RunFiles.Kept> found = files.stream()
                .filter(file -> format == Format.CSV
                        ? file.path().startsWith(folder) && !file.path().endsWith("/data.json")
                        : file.path().endsWith(".%s.%s".formatted(language, format.word()))
                                || (format == Format.JSON && file.path().equals(folder + "data.json")));
        return found.toList();
    }

    /** What a file is called beside others of its form. */
    public String name(Shell shell, RunFiles.Kept file) {
        var slash = file.path().indexOf('/');
        return slash < 0 ? shell.say("reports.names." + word) : file.path().substring(slash + 1);
    }

    /** How large it is, as people read it. */
    public static String size(Shell shell, long bytes) {
        return bytes < 1_000_000
                ? shell.say("reports.kb", Math.max(1, Math.round(bytes / 1000.0)))
                : shell.say("reports.mb", String.format(Locale.UK, "%.1f", bytes / 1_000_000.0));
    }

    /** What a language is called on this page. */
    public static String language(Shell shell, String code) {
        return shell.texts().has("reports.languages." + code) ? shell.say("reports.languages." + code) : code;
    }
}
