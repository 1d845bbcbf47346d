package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.RatedStandardsFile;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Overall;
import org.plumbline.rating.PointsRule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rates standards to an overall rating, without any case data. */
@Command(
        name = "rate",
        description = "Add the ratings of standards up to an overall rating, for archives that have no case data.",
        mixinStandardHelpOptions = true)
final class RateCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "ID[/EDITION]",
            description = "The edition; the newest when only the id is given.")
    private String framework = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table by default.")
    private Format format = Format.table;

    @Parameters(
            paramLabel = "STANDARDS.csv",
            description = "Columns standard and rating; a blank rating means not rated.")
    private Path file = Path.of("");

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(command).commandLine();
        if (!Files.isRegularFile(file)) {
            throw library.wrongUse("there is no file '%s'".formatted(file));
        }
        return switch (library.load(framework)) {
            case Loaded.Bad<EditionFile>(var problems) -> refused(line, problems);
            case Loaded.Good<EditionFile>(var read, var _) -> rate(line, read.edition());
        };
    }

    private int rate(CommandLine line, Edition edition) {
        var rule = PointsRule.of(edition);
        if (rule == null) {
            throw library.wrongUse("%s has no overall rating".formatted(edition.name()));
        }
        return switch (RatedStandardsFile.load(file, String.valueOf(file.getFileName()), edition, rule)) {
            case Loaded.Bad<Map<Id, String>>(var problems) -> refused(line, problems);
            case Loaded.Good<Map<Id, String>>(var ratings, var notes) -> {
                var overall = rule.overall(ratings::get);
                line.getOut()
                        .print(
                                format == Format.json
                                        ? ScoreJson.of(edition.name(), EditionHash.ofRules(edition), overall, notes)
                                        : text(overall));
                line.getOut().flush();
                if (format == Format.table) {
                    Say.problems(line.getErr(), Path.of(""), notes, false);
                }
                yield 0;
            }
        };
    }

    private int refused(CommandLine line, List<Problem> problems) {
        return Say.refused(line, Path.of(""), problems, format == Format.json);
    }

    private static String text(Overall overall) {
        var lines = new Lines();
        lines.line("Overall: %s, %d of %d points"
                .formatted(Say.rating(overall.computed()), overall.points(), overall.of()));
        overall.because().forEach(step -> lines.hanging(2, "- ", step));
        return lines.toString();
    }
}
