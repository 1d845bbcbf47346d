package org.plumbline.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.framework.WorkedExampleFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.testing.damage.Made;

/** The made framework with its inspection, as they stand in a folder: the one in the repository or a copy. */
public record MadeFiles(Path folder) {
    public static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));

    /** Those in the repository; never to be changed. */
    public static final MadeFiles GOOD = new MadeFiles(ROOT.resolve("testing/src/main/resources/made"));

    public Loaded<EditionFile> edition() {
        return EditionFile.load(folder.resolve(Made.FRAMEWORK), "framework.yaml");
    }

    public Loaded<Inspection> inspection() {
        return InspectionFolder.load(folder.resolve(Made.FOLDER), new FrameworkLibrary(folder.resolve("frameworks")));
    }

    /** Every problem of the framework and its worked examples, as {@code plumbline check} finds them. */
    public List<Problem> frameworkProblems() {
        return problems(folder.resolve(Made.FRAMEWORK));
    }

    /** Every problem of a framework file and its worked examples. */
    public static List<Problem> problems(Path framework) {
        var loaded = EditionFile.load(framework, "framework.yaml");
        var problems = new ArrayList<>(loaded.problems());
        if (loaded instanceof Loaded.Good<EditionFile>(EditionFile read, List<Problem> _)) {
            problems.addAll(WorkedExampleFile.problems(
                    framework.resolveSibling("worked-examples.csv"), "worked-examples.csv", read.edition()));
        }
        return problems;
    }

    public static <T> T good(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Good<T>(T value, List<Problem> _) -> value;
            case Loaded.Bad<T>(List<Problem> problems) ->
                throw new AssertionError("should be without problems: " + problems);
        };
    }
}
