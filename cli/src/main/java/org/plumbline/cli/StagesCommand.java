package org.plumbline.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.stage.Move;
import org.plumbline.report.stage.Moves;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the stages of a report and of the service's comments on it. */
@Command(
        name = "stages",
        description = "Show the stages of a report and of its check for factual accuracy, and who may move them on.",
        mixinStandardHelpOptions = true)
final class StagesCommand implements Callable<Integer> {
    @Option(names = "--dot", description = "As a drawing for Graphviz: plumbline stages --dot | dot -Tsvg > stages.svg")
    private boolean dot;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        out.print(dot ? drawing() : table());
        out.flush();
        return 0;
    }

    private static String table() {
        var text = new StringBuilder();
        for (var move : Moves.all()) {
            text.append("%-8s %-16s -> %-16s %-26s %s%n"
                    .formatted(of(move), move.from().word(), move.to().word(), move.by(), move.when())
                    .replace("\r", ""));
        }
        return text.toString();
    }

    private static String drawing() {
        var text = new StringBuilder("digraph stages {\n  rankdir=TB;\n  node [shape=box, style=rounded];\n");
        for (var move : Moves.all()) {
            text.append("  \"%s %s\" -> \"%s %s\" [label=\"%s\"];\n"
                    .formatted(of(move), move.from().word(), of(move), move.to().word(), move.by()));
        }
        return text.append("}\n").toString();
    }

    /** What the stages are of: {@code report} or {@code comment}. */
    private static String of(Move move) {
        return move.from().getClass().getSimpleName().replace("Of", "").toLowerCase(Locale.ROOT);
    }
}
