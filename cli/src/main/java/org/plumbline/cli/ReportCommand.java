package org.plumbline.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.Manifest;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.report.manuscript.Manuscript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the report of an inspection. */
@Command(
        name = "report",
        description =
                "Make the report of an inspection: web page, PDF, Word, spreadsheet, CSV and JSON, in its languages.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    /** A form of the report, as it is asked for. */
    enum Form {
        html,
        pdf,
        docx,
        ods,
        csv,
        json
    }

    @Parameters(paramLabel = "DIR", description = "The inspection folder.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private Path out = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "A language of the edition, such as en or cy, or both (all of them); the first by default.")
    private @Nullable String language;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "Any of ${COMPLETION-CANDIDATES}, with commas; all by default.")
    private List<Form> formats = List.of(Form.values());

    @Option(names = "--draft", description = "A draft: marked on every page, translations need not be reviewed yet.")
    private boolean draft;

    @Option(
            names = "--to-review",
            paramLabel = "FILE",
            description = "Also write the translations that nobody has reviewed yet, side by side, to a CSV file.")
    private @Nullable Path toReview;

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (!InspectionFolder.isOne(folder)) {
            throw library.wrongUse("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        }
        return switch (InspectionFolder.load(folder, library.open())) {
            case Loaded.Bad<Inspection>(var problems) -> refused(problems);
            case Loaded.Good<Inspection>(var inspection, var _) ->
                switch (ManuscriptFolder.load(folder, inspection)) {
                    case Loaded.Bad<Manuscript>(var problems) -> refused(problems);
                    case Loaded.Good<Manuscript>(var manuscript, var _) -> made(inspection, manuscript);
                };
        };
    }

    private int refused(List<Problem> problems) {
        return Say.refused(Objects.requireNonNull(command).commandLine(), folder, problems, false);
    }

    private int made(Inspection inspection, Manuscript manuscript) {
        var edition = draft ? ReportComposer.Edition.DRAFT : ReportComposer.Edition.FINAL;
        var languages = languages(inspection);
        if (toReview != null) {
            ToReview.write(toReview, inspection, manuscript, languages);
        }
        return switch (ReportMaking.compose(inspection, manuscript, languages, edition)) {
            case ReportMaking.Refused(var problems) -> refused(problems);
            case ReportMaking.Ready ready -> written(ready);
        };
    }

    private int written(ReportMaking.Ready ready) {
        var line = Objects.requireNonNull(command).commandLine();
        var asked = EnumSet.noneOf(Format.class);
        formats.forEach(form -> asked.add(Format.valueOf(form.name().toUpperCase(Locale.ROOT))));
        var progress =
                new Progress(line.getErr(), ReportFiles.count(ready.languages().size(), asked));
        var files = ready.files(asked, OutFolder.read(folder), progress::done);
        progress.over();
        OutFolder.write(out, files);
        Say.problems(line.getErr(), folder, ready.notes(), false);
        line.getOut()
                .println("%s: %s in %s, listed in %s"
                        .formatted(
                                draft ? "Draft" : "Report",
                                Say.count(files.size() - 1, "file"),
                                out,
                                out.resolve(Manifest.NAME)));
        line.getOut().flush();
        return 0;
    }

    private List<String> languages(Inspection inspection) {
        var known = inspection.edition().languages();
        if (language == null) {
            return known.subList(0, 1);
        }
        if (language.equals("both")) {
            return known;
        }
        if (!known.contains(language)) {
            throw library.wrongUse("edition %s has no language '%s'; it has %s"
                    .formatted(inspection.edition().name(), language, String.join(", ", known)));
        }
        return List.of(language);
    }
}
