package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.intake.CaseloadIntake;
import org.plumbline.caseload.intake.Guessing;
import org.plumbline.caseload.intake.Intake;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.caseload.MappingFile;
import org.plumbline.formats.caseload.ProblemTable;
import org.plumbline.formats.caseload.SentCaseload;
import org.plumbline.formats.folder.CaseloadText;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.table.Limits;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a list of cases as a service sends it. */
@Command(
        name = "caseload",
        description =
                "Turn a service's list of cases (CSV, .ods or .xlsx) into caseload.csv, or say all that is wrong.",
        mixinStandardHelpOptions = true)
final class CaseloadCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 50;

    @Parameters(paramLabel = "TABLE", description = "The list as it was sent.")
    private Path table = Path.of("");

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "ID[/EDITION]",
            description = "The edition; the newest when only the id is given.")
    private String framework = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How its columns become ours; guessed from headings and values without it.")
    private @Nullable Path mapping;

    @Option(names = "--area", paramLabel = "AREA", description = "A part of the service; again for each.")
    private List<String> areas = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where caseload.csv goes when nothing is wrong.")
    private @Nullable Path out;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description =
                    "Write the list with what is wrong in each row beside it, as .csv or .ods, to mend and send again.")
    private @Nullable Path problems;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = "Write the mapping that was used, to look at, change and use again.")
    private @Nullable Path saveMapping;

    @Option(names = "--profile", description = "Print what the caseload is made of.")
    private boolean profile;

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        file(table);
        return switch (library.load(framework)) {
            case Loaded.Bad<EditionFile>(var found) -> refused(found);
            case Loaded.Good<EditionFile>(var read, var _) ->
                switch (SentCaseload.read(bytes(table), name(table))) {
                    case Loaded.Bad<SentTable>(var found) -> refused(found);
                    case Loaded.Good<SentTable>(var sent, var notes) -> mapped(read.edition(), sent, notes);
                };
        };
    }

    private int mapped(Edition edition, SentTable sent, List<Problem> notes) {
        if (mapping == null) {
            var guess = Guessing.of(edition, areas, sent);
            guess.columns()
                    .forEach(column -> say("column '%s' taken as %s (%s)"
                            .formatted(
                                    column.name(),
                                    column.field().column(),
                                    column.sureness().name().toLowerCase(Locale.ROOT))));
            return taken(edition, sent, guess.mapping(), notes);
        }
        file(mapping);
        var text = new String(bytes(mapping), StandardCharsets.UTF_8);
        return switch (MappingFile.read(text, name(mapping))) {
            case Loaded.Bad<Mapping>(var found) -> refused(found);
            case Loaded.Good<Mapping>(var used, var _) -> taken(edition, sent, used, notes);
        };
    }

    private int taken(Edition edition, SentTable sent, Mapping used, List<Problem> notes) {
        var intake = CaseloadIntake.take(edition, areas, sent, used, SentCaseload.givenNames());
        Say.problems(err(), Path.of(""), notes, true);
        if (saveMapping != null) {
            write(saveMapping, MappingFile.text(used).getBytes(StandardCharsets.UTF_8));
        }
        if (problems != null) {
            write(
                    problems,
                    name(problems).endsWith(".ods") ? ProblemTable.ods(sent, intake) : ProblemTable.csv(sent, intake));
        }
        faults(intake);
        if (!intake.isTaken()) {
            say("Nothing was taken: %s, %s."
                    .formatted(Say.count(intake.errors(), "problem"), Say.count(intake.notes(), "note")));
            return 1;
        }
        if (out != null) {
            write(out, CaseloadText.of(edition, intake.cases()).getBytes(StandardCharsets.UTF_8));
        }
        var to = Objects.requireNonNull(command).commandLine().getOut();
        to.println(Say.count(intake.cases().size(), "case") + (out == null ? "" : " in " + out));
        if (profile) {
            to.print(new ProfileText(edition, areas, intake.cases()).text());
        }
        to.flush();
        return 0;
    }

    private void faults(Intake intake) {
        Say.problems(
                err(),
                Path.of(""),
                intake.first(MOST_SHOWN).stream().map(fault -> fault.problem()).toList(),
                true);
        int left = intake.faults().size() - MOST_SHOWN;
        if (left > 0) {
            say("… and %d more; --problems FILE writes them all beside their rows".formatted(left));
        }
    }

    private int refused(List<Problem> found) {
        return Say.refused(Objects.requireNonNull(command).commandLine(), Path.of(""), found, false);
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }

    private void say(String line) {
        err().println(line);
        err().flush();
    }

    private void file(Path path) {
        if (!Files.isRegularFile(path)) {
            throw library.wrongUse("there is no file '%s'".formatted(path));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static byte[] bytes(Path path) {
        try (var file = Files.newInputStream(path)) {
            return file.readNBytes((int) Limits.CASELOAD.bytes() + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }

    private static void write(Path path, byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        files.put(name(path), bytes);
        OutFolder.write(Objects.requireNonNullElse(path.getParent(), Path.of("")), files);
    }
}
