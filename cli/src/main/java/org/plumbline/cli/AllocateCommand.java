package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allocation;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Given;
import org.plumbline.assessment.allocation.Portion;
import org.plumbline.assessment.allocation.SecondMarking;
import org.plumbline.assessment.allocation.Work;
import org.plumbline.formats.folder.AllocationFile;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the sample out to those on the team who judge cases. */
@Command(
        name = "allocate",
        description = {
            "Give the sample out to those on the team who judge cases: past no wall, evenly, moving as little as can be.",
            "What allocation.csv gives out already counts, and cases with answers stay where they are."
        },
        mixinStandardHelpOptions = true)
final class AllocateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The inspection folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "The random seed that settles ties and draws second markings; the inspection's own by default.")
    private String seed = "";

    @Option(
            names = "--second",
            paramLabel = "PERCENT",
            description = "Also draw this share of cases to be marked by somebody else again.")
    private int second;

    @Option(names = "--explain", description = "Say why each case is with whom, and what everybody carries.")
    private boolean explain;

    @Option(names = "--write", description = "Put the result into allocation.csv.")
    private boolean write;

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
        if (second < 0 || second > 100) {
            throw library.wrongUse("--second takes a number from 0 to 100, not %d".formatted(second));
        }
        return switch (InspectionFolder.load(folder, library.open())) {
            case Loaded.Bad<Inspection>(var problems) -> Say.refused(line, folder, problems, false);
            case Loaded.Good<Inspection>(var inspection, var _) -> allocated(inspection);
        };
    }

    private int allocated(Inspection inspection) {
        var line = Objects.requireNonNull(command).commandLine();
        var random = seed.isEmpty() ? inspection.visit().randomSeed() : seed;
        if (random.isEmpty()) {
            throw library.wrongUse("the inspection has no random-seed; give one with --seed");
        }
        var works = inspection.sample().cases().stream().map(Work::of).toList();
        var people = inspection.visit().people().assessors();
        var first = Allocation.of(works, people, given(inspection, Marking.FIRST), random);
        var again = SecondMarking.of(
                first.allotments(), works, people, new Portion(second, 0), given(inspection, Marking.SECOND), random);
        var problems = new ArrayList<>(first.problems());
        if (first.isWhole()) {
            problems.addAll(again.problems());
        }
        var allotments = new ArrayList<>(first.allotments());
        allotments.addAll(again.allotments());
        line.getOut().print(explain ? explained(first, again) : AllocationFile.text(allotments));
        line.getOut().flush();
        problems.forEach(problem -> line.getErr().println(problem));
        line.getErr()
                .println("%s, %s moved".formatted(Say.count(first.allotments().size(), "case"), first.moved()));
        line.getErr().flush();
        boolean whole = problems.stream().noneMatch(Problem::isError);
        if (write && whole) {
            written(AllocationFile.text(allotments));
        }
        return whole ? 0 : 1;
    }

    /** Whoever has answered a question of a case has begun it, whatever was laid down. */
    private static List<Given> given(Inspection inspection, Marking marking) {
        Map<String, Given> given = new LinkedHashMap<>();
        inspection.events().stream()
                .filter(event -> event.marking() == marking)
                .forEach(event -> given.putIfAbsent(
                        event.caseReference(), new Given(event.caseReference(), event.assessor(), true)));
        inspection.allocation().stream()
                .filter(each -> each.marking() == marking)
                .forEach(each ->
                        given.putIfAbsent(each.reference(), new Given(each.reference(), each.assessor(), false)));
        return List.copyOf(given.values());
    }

    private static String explained(Allocation first, Allocation again) {
        var lines = new Lines();
        for (var load : first.loads()) {
            var kinds = load.kinds().entrySet().stream()
                    .map(kind -> "%d %s".formatted(kind.getValue(), kind.getKey()))
                    .collect(Collectors.joining("; "));
            lines.line("%s: %s of a fair share of %s (%s)"
                    .formatted(load.assessor(), Say.count(load.cases(), "case"), load.fair(), kinds));
        }
        lines.blank();
        first.allotments().forEach(each -> lines.line(one(each)));
        again.allotments().forEach(each -> lines.line(one(each)));
        return lines.toString();
    }

    private static String one(Allotment each) {
        return "%s %s %s %s"
                .formatted(
                        Lines.pad(each.reference(), 12),
                        Lines.pad(each.marking().word(), 6),
                        Lines.pad(each.assessor(), 8),
                        each.because());
    }

    private void written(String text) {
        try {
            Files.writeString(folder.resolve("allocation.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write allocation.csv", failed);
        }
    }
}
