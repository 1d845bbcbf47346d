package org.plumbline.publishing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.finding.figure.Figures;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.compose.Composition;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.report.manuscript.Manuscript;

/**
 * The report of one example, in its languages.
 *
 * @param languages English first
 */
public record ExampleReports(
        String name, Inspection inspection, Manuscript manuscript, Figures figures, List<Composition> languages) {
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    private static final Map<String, ExampleReports> MADE = new ConcurrentHashMap<>();

    /** Every example that makes a report. */
    public static Stream<String> names() {
        return Stream.of(
                "waltham-forest-2012",
                "norfolk-2012",
                "cheshire-2009",
                "west-london-2016",
                "barking-and-dagenham-2018",
                "harbour-2031");
    }

    /**
     * Those that browsers, office programs and validators look at, which takes them long: two of different make, or with
     * {@code -Dplumbline.full=true} all.
     */
    public static Stream<String> looked() {
        return Boolean.getBoolean("plumbline.full") ? names() : Stream.of("cheshire-2009", "barking-and-dagenham-2018");
    }

    /** The draft reports of an example; every text of it fits. */
    public static ExampleReports of(String name) {
        return MADE.computeIfAbsent(name, ExampleReports::make);
    }

    private static ExampleReports make(String name) {
        var made = ROOT.resolve("testing/src/main/resources/made");
        var isMade = name.equals("harbour-2031");
        var folder = isMade
                ? made.resolve("inspections").resolve(name)
                : ROOT.resolve("examples").resolve(name);
        var frameworks = new FrameworkLibrary(isMade ? made.resolve("frameworks") : ROOT.resolve("frameworks"));
        var inspection = good(InspectionFolder.load(folder, frameworks));
        var manuscript = good(ManuscriptFolder.load(folder, inspection));
        var scores = inspection.scores();
        var figures = new Figures(
                inspection, scores, inspection.ratings(scores), manuscript.gathered(), manuscript.findings());
        var languages = inspection.edition().languages().stream()
                .map(language ->
                        ReportComposer.compose(inspection, figures, manuscript, language, ReportComposer.Edition.DRAFT))
                .toList();
        assertThat(languages).allSatisfy(each -> assertThat(each.problems()).isEmpty());
        return new ExampleReports(name, inspection, manuscript, figures, languages);
    }

    private static <T> T good(Loaded<T> loaded) {
        if (loaded instanceof Loaded.Good<T>(var value, var _)) {
            return value;
        }
        throw new AssertionError(loaded.problems());
    }
}
