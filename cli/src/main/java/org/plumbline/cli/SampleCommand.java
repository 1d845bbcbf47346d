package org.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.DrawnFiles;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.folder.SampleFile;
import org.plumbline.formats.folder.SampleRecordFile;
import org.plumbline.formats.folder.SampleRecordText;
import org.plumbline.formats.json.SampleJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.sample.SampleProblem;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the cases that are looked at. */
@Command(
        name = "sample",
        description = "Draw the sample of an inspection from its caseload, and say why these cases.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    enum Format {
        table,
        json,
        csv
    }

    @Parameters(paramLabel = "DIR", description = "The inspection folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "The random seed, one line of text; the inspection's own by default.")
    private @Nullable String seed;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day from which windows are reckoned; the first day of the fieldwork by default.")
    private @Nullable String date;

    @Option(names = "--explain", description = "Say how the size came about, why each case, and how like the caseload.")
    private boolean explain;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table by default.")
    private Format format = Format.table;

    @Option(names = "--write", description = "Write sample.csv and sample.yaml into the folder.")
    private boolean write;

    @Option(
            names = "--again",
            paramLabel = "REASON",
            description = "With --write: why the sample that is there already is given up.")
    private @Nullable String again;

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (!InspectionFolder.isOne(folder)) {
            throw library.wrongUse("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        }
        if (again != null && (!write || again.isBlank())) {
            throw library.wrongUse("--again goes with --write and says why");
        }
        return switch (InspectionFolder.loadForDrawing(folder, library.open())) {
            case Loaded.Bad<Inspection>(var problems) -> refused(problems);
            case Loaded.Good<Inspection>(var inspection, var _) -> drawn(inspection);
        };
    }

    private int drawn(Inspection inspection) {
        var draws = new ArrayList<Draw>();
        var found = draw(inspection, draws);
        if (found.stream().anyMatch(Problem::isError)
                || draws.stream().allMatch(each -> each.size().size() == 0)) {
            return refused(found);
        }
        if (write) {
            write(draws);
        }
        var line = Objects.requireNonNull(command).commandLine();
        line.getOut()
                .print(
                        switch (format) {
                            case table -> new SampleText(inspection, explain).of(draws);
                            case json -> SampleJson.of(draws, found);
                            case csv -> csv(draws);
                        });
        line.getOut().flush();
        if (format != Format.json) {
            Say.problems(line.getErr(), folder, found, true);
        }
        return 0;
    }

    private List<Problem> draw(Inspection inspection, List<Draw> draws) {
        var edition = inspection.edition();
        var plans = edition.surroundings().samples();
        if (plans.isEmpty()) {
            return List.of(Problem.error(
                    SampleProblem.SA001,
                    "samples",
                    "edition %s has no plan for a sample".formatted(edition.name()),
                    "Add 'samples' to the edition"));
        }
        var found = new ArrayList<Problem>();
        var reference = reference(inspection);
        for (var plan : plans) {
            var loaded = Drawing.draw(
                    edition,
                    plan,
                    inspection.caseload(),
                    seed == null ? inspection.visit().randomSeed() : seed,
                    reference);
            found.addAll(loaded.problems());
            if (loaded instanceof Loaded.Good<Draw>(var draw, var _)) {
                draws.add(draw);
            }
        }
        return found;
    }

    private @Nullable LocalDate reference(Inspection inspection) {
        if (date == null) {
            var fieldwork = inspection.visit().fieldwork();
            return fieldwork == null ? null : fieldwork.from();
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException notADate) {
            throw library.wrongUse("--date is no date: '%s'; write it as 2018-09-03".formatted(date));
        }
    }

    /** Nothing that is there is lost: another sample is given up only with a reason, and the record keeps it. */
    private void write(List<Draw> draws) {
        var before = DrawnFiles.load(folder);
        if (before instanceof Loaded.Good<DrawnFiles>(var there, var _)
                && DrawnFiles.areIn(folder)
                && DrawnRecords.areSame(draws, there)) {
            return;
        }
        if (DrawnFiles.areIn(folder) && again == null) {
            throw library.wrongUse(
                    "'%s' has another sample already; say with --again REASON why it is given up".formatted(folder));
        }
        var there = before instanceof Loaded.Good<DrawnFiles>(var read, var _)
                ? read
                : new DrawnFiles(List.of(), List.of());
        var records = DrawnRecords.of(draws, there, again);
        var files = new TreeMap<String, byte[]>();
        files.put(SampleFile.NAME, csv(draws).getBytes(StandardCharsets.UTF_8));
        files.put(SampleRecordFile.NAME, SampleRecordText.of(records).getBytes(StandardCharsets.UTF_8));
        OutFolder.write(folder, files);
    }

    private static String csv(List<Draw> draws) {
        return SampleFile.write(
                draws.stream().flatMap(draw -> Chosen.of(draw).cases().stream()).toList());
    }

    private int refused(List<Problem> problems) {
        return Say.refused(Objects.requireNonNull(command).commandLine(), folder, problems, format == Format.json);
    }
}
