package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.WorkedExampleFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong in a framework or an inspection folder. */
@Command(
        name = "check",
        description =
                "Say every problem of an inspection folder or a framework, with file, line, column and what to do.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "An inspection folder, a framework's folder or its framework.yaml.")
    private Path path = Path.of("");

    @Option(names = "--all", description = "List every note, not the first twenty.")
    private boolean all;

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(command).commandLine();
        if (!Files.exists(path)) {
            throw library.wrongUse("there is nothing at '%s'".formatted(path));
        }
        var folder = Files.isDirectory(path);
        var inspection = folder && InspectionFolder.isOne(path);
        if (folder && !inspection && !Files.isRegularFile(path.resolve("framework.yaml"))) {
            throw library.wrongUse("'%s' has neither an inspection.yaml nor a framework.yaml".formatted(path));
        }
        var out = line.getOut();
        var problems = inspection ? inspection(out) : framework(folder ? path.resolve("framework.yaml") : path, out);
        var base = folder ? path : parent(path);
        Say.problems(line.getErr(), base, problems, all);
        int errors = (int) problems.stream().filter(Problem::isError).count();
        var notes = Say.count(problems.size() - errors, "note");
        out.println(
                errors == 0
                        ? "No problems, %s.".formatted(notes)
                        : "%s, %s.".formatted(Say.count(errors, "problem"), notes));
        out.flush();
        return errors == 0 ? 0 : 1;
    }

    private List<Problem> inspection(PrintWriter out) {
        var loaded = InspectionFolder.load(path, library.open());
        if (loaded instanceof Loaded.Good<Inspection>(var inspection, var _)) {
            out.println("%s, %s: %s, %s"
                    .formatted(
                            inspection.visit().service(),
                            inspection.edition().name(),
                            Say.count(inspection.sample().cases().size(), "case"),
                            Say.count(inspection.events().size(), "answer")));
        }
        return loaded.problems();
    }

    private static List<Problem> framework(Path file, PrintWriter out) {
        var loaded = EditionFile.load(file, String.valueOf(file.getFileName()));
        var problems = new ArrayList<>(loaded.problems());
        if (loaded instanceof Loaded.Good<EditionFile>(var read, var _)) {
            out.println("%s, revision %d: %s"
                    .formatted(
                            read.edition().name(),
                            read.edition().name().revision(),
                            Say.count(read.edition().questions().size(), "question")));
            problems.addAll(WorkedExampleFile.problems(
                    parent(file).resolve("worked-examples.csv"), "worked-examples.csv", read.edition()));
        }
        return problems;
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
