package org.plumbline.testing.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;

/** Measures checking, loading, scoring and rating a folder inside one process: first when cold, then warm. */
public final class FolderSpeed {
    private static final int RUNS = 20;

    private FolderSpeed() {}

    /**
     * Writes a folder and measures on it.
     *
     * @param arguments the folder to write, the number of cases, the number of questions
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int cases = Integer.parseInt(arguments[1]);
        int questions = Integer.parseInt(arguments[2]);
        LargeFolder.write(folder, cases, questions);
        var millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work(folder);
            millis[run] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "check, load, score and rate %d cases x %d questions: %.0f ms the first time in a process, %.0f ms warm (median of %d)%n",
                cases, questions, first, millis[RUNS / 2], RUNS);
    }

    private static void work(Path folder) {
        if (!(InspectionFolder.load(folder, new FrameworkLibrary(folder))
                instanceof Loaded.Good<Inspection>(var inspection, var _))) {
            throw new IllegalStateException("the folder made to measure on should be good");
        }
        inspection.ratings(inspection.scores());
    }
}
