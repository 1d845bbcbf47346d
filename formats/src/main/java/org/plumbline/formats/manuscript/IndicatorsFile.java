package org.plumbline.formats.manuscript;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.evidence.Indicator;
import org.plumbline.formats.Problems;
import org.plumbline.framework.problem.Loaded;

/** Reads a folder's {@code indicators.csv} by itself, for those who gather statistics before there is a whole folder. */
public final class IndicatorsFile {
    public static final String NAME = "indicators.csv";

    private IndicatorsFile() {}

    /**
     * Reads it, or says every problem.
     *
     * @param folder in which the file stands
     * @param languages of the edition: each has a column of titles
     * @param areas of the inspection; empty where any will do
     */
    public static Loaded<List<Indicator>> read(Path folder, List<String> languages, List<String> areas) {
        var problems = new Problems();
        return problems.loaded(new GatheredFiles(folder, languages, areas, problems).indicators());
    }
}
