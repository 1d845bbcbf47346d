package org.plumbline.testing.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.plumbline.finding.figure.Figures;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.report.compose.ReportComposer;

/** Measures making a report inside one process, from folder to files: first when cold, then warm. */
public final class ReportSpeed {
    private static final int RUNS = 9;

    private ReportSpeed() {}

    /**
     * Measures on one inspection folder.
     *
     * @param arguments the folder, and the folder of frameworks
     */
    public static void main(String[] arguments) {
        var millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work(Path.of(arguments[0]), Path.of(arguments[1]));
            millis[run] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "web page, PDF and Word file in two languages (six files): %.0f ms the first time in a process,"
                        + " %.0f ms warm (median of %d)%n",
                first, millis[RUNS / 2], RUNS);
    }

    private static void work(Path folder, Path frameworks) {
        var inspection = good(InspectionFolder.load(folder, new FrameworkLibrary(frameworks)));
        var manuscript = good(ManuscriptFolder.load(folder, inspection));
        var scores = inspection.scores();
        var figures = new Figures(
                inspection, scores, inspection.ratings(scores), manuscript.gathered(), manuscript.findings());
        var languages = List.of("en", "cy").stream()
                .map(language ->
                        ReportComposer.compose(inspection, figures, manuscript, language, ReportComposer.Edition.DRAFT))
                .toList();
        ReportFiles.of(languages, EnumSet.of(Format.HTML, Format.PDF, Format.DOCX), _ -> {});
    }

    private static <T> T good(Loaded<T> loaded) {
        if (loaded instanceof Loaded.Good<T>(var value, var _)) {
            return value;
        }
        throw new IllegalStateException("the folder to measure on should be good: " + loaded.problems());
    }
}
