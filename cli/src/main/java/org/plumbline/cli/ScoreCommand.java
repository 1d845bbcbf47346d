package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores and rates an inspection folder. */
@Command(
        name = "score",
        description = "Score and rate an inspection, and say how each result came about.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    enum Format {
        table,
        json,
        csv
    }

    @Parameters(paramLabel = "DIR", description = "The inspection folder.")
    private Path folder = Path.of("");

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table by default.")
    private Format format = Format.table;

    @Option(names = "--questions", description = "Show every question in the table, not only key questions.")
    private boolean questions;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "The working of one score or rating, down to its answers.")
    private @Nullable String explain;

    @Option(names = "--area", paramLabel = "AREA", description = "With --explain: the cases of one area only.")
    private @Nullable String area;

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(command).commandLine();
        if (!InspectionFolder.isOne(folder)) {
            throw library.wrongUse("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        }
        if (area != null && explain == null) {
            throw library.wrongUse("--area goes with --explain");
        }
        return switch (InspectionFolder.load(folder, library.open())) {
            case Loaded.Bad<Inspection>(var problems) -> Say.refused(line, folder, problems, format == Format.json);
            case Loaded.Good<Inspection>(var inspection, var notes) -> {
                line.getOut().print(result(inspection, notes));
                line.getOut().flush();
                if (format == Format.table) {
                    Say.problems(line.getErr(), folder, notes, false);
                }
                yield 0;
            }
        };
    }

    private String result(Inspection inspection, List<Problem> notes) {
        var scores = inspection.scores();
        var ratings = inspection.ratings(scores);
        if (explain != null) {
            return explained(new Working(inspection, scores, ratings), Id.of(explain), inspection);
        }
        return switch (format) {
            case table -> new ScoreTable(inspection, scores, ratings, questions).text();
            case json -> ScoreJson.of(inspection, scores, ratings, notes);
            case csv -> ScoreCsv.of(scores);
        };
    }

    private String explained(Working working, Id id, Inspection inspection) {
        var areas = inspection.visit().areas();
        if (area != null && !areas.contains(area)) {
            throw library.wrongUse(
                    areas.isEmpty()
                            ? "this inspection has no areas"
                            : "there is no area '%s'; there are: %s".formatted(area, String.join(", ", areas)));
        }
        return working.of(id, area)
                .orElseThrow(() -> library.wrongUse(
                        "nothing is scored or rated under '%s'; try a question, standard, section or theme, or overall"
                                .formatted(id)));
    }
}
