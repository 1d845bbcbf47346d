package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.framework.change.Change;
import org.plumbline.framework.change.EditionDiff;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at frameworks. */
@Command(
        name = "framework",
        description = "List, show, compare and export frameworks.",
        mixinStandardHelpOptions = true)
final class FrameworkCommand implements Runnable {
    enum Format {
        text,
        json
    }

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public void run() {
        throw library.wrongUse("say what to do: list, show, diff or export");
    }

    @Command(name = "list", description = "Every edition there is.", mixinStandardHelpOptions = true)
    int list(@Mixin Library from) {
        int bad = 0;
        var frameworks = from.open();
        for (var shelf : frameworks.shelves()) {
            switch (frameworks.load(shelf)) {
                case Loaded.Good<EditionFile>(var read, var _) -> {
                    var edition = read.edition();
                    out("%s  %s, %s, revision %d"
                            .formatted(
                                    Lines.pad(shelf.toString(), 18),
                                    edition.title().in(edition.languages().getFirst()),
                                    Say.count(edition.questions().size(), "question"),
                                    edition.name().revision()));
                }
                case Loaded.Bad<EditionFile>(var problems) -> {
                    bad++;
                    out("%s  cannot be used: %s"
                            .formatted(Lines.pad(shelf.toString(), 18), Say.count(problems.size(), "problem")));
                }
            }
        }
        return bad == 0 ? 0 : 1;
    }

    @Command(name = "show", description = "What an edition asks and how it scores.", mixinStandardHelpOptions = true)
    int show(
            @Mixin Library from,
            @Parameters(paramLabel = "ID", description = "A framework, or ID/EDITION.") String id,
            @Option(names = "--edition", paramLabel = "EDITION", description = "The edition; the newest by default.")
                    @Nullable
                    String edition,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            description = "${COMPLETION-CANDIDATES}; text by default.",
                            defaultValue = "text")
                    Format format) {
        var name = edition == null ? id : id + "/" + edition;
        return switch (from.load(name)) {
            case Loaded.Bad<EditionFile>(var problems) -> refused(problems);
            case Loaded.Good<EditionFile>(var read, var _) -> {
                print(format == Format.json ? EditionJson.of(read) : new EditionText(read.edition()).text());
                yield 0;
            }
        };
    }

    @Command(
            name = "diff",
            description = "What was added, removed, reworded and rescored from A to B.",
            mixinStandardHelpOptions = true)
    int diff(
            @Mixin Library from,
            @Parameters(paramLabel = "A", description = "The earlier: ID/EDITION or a path.") String a,
            @Parameters(paramLabel = "B", description = "The later: ID/EDITION or a path.") String b) {
        var before = from.load(a);
        var after = from.load(b);
        if (before instanceof Loaded.Good<EditionFile>(var old, var _)
                && after instanceof Loaded.Good<EditionFile>(var now, var _)) {
            var changes = EditionDiff.between(old.edition(), now.edition());
            for (var kind : Change.Kind.values()) {
                changes.stream().filter(change -> change.kind() == kind).forEach(this::change);
            }
            out(changes.isEmpty() ? "No difference." : Say.count(changes.size(), "change") + ".");
            return 0;
        }
        refused(before instanceof Loaded.Bad<EditionFile> ? before.problems() : List.of());
        return refused(after instanceof Loaded.Bad<EditionFile> ? after.problems() : List.of());
    }

    @Command(
            name = "export",
            description = "An edition as one file, banks put in: what an inspection folder carries as edition.yaml.",
            mixinStandardHelpOptions = true)
    int export(@Mixin Library from, @Parameters(paramLabel = "ID[/EDITION]") String name) {
        return switch (from.load(name)) {
            case Loaded.Bad<EditionFile>(var problems) -> refused(problems);
            case Loaded.Good<EditionFile>(var read, var _) -> {
                print(read.export());
                yield 0;
            }
        };
    }

    private void change(Change change) {
        var lines = new Lines();
        var what = "%s %s".formatted(change.what(), change.id());
        switch (change.kind()) {
            case ADDED -> lines.hanging(0, "added     ", what + ": " + change.after());
            case REMOVED -> lines.hanging(0, "removed   ", what + ": " + change.before());
            case REWORDED ->
                lines.hanging(0, "reworded  ", what)
                        .hanging(10, "from: ", change.before())
                        .hanging(10, "to:   ", change.after());
            case REDRAWN ->
                lines.hanging(0, "redrawn   ", what)
                        .hanging(10, "from: ", change.before())
                        .hanging(10, "to:   ", change.after());
            case REARRANGED ->
                lines.hanging(0, "rearranged ", what)
                        .hanging(10, "from: ", change.before())
                        .hanging(10, "to:   ", change.after());
            case RESCORED ->
                lines.hanging(0, "rescored  ", what)
                        .hanging(10, "from: ", change.before())
                        .hanging(10, "to:   ", change.after());
        }
        print(lines.toString());
    }

    private int refused(List<Problem> problems) {
        Say.problems(Objects.requireNonNull(command).commandLine().getErr(), Path.of(""), problems, false);
        return 1;
    }

    private void out(String line) {
        print(line + "\n");
    }

    private void print(String text) {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
