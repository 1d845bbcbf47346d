package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code plumbline} command. */
@Command(
        name = "plumbline",
        description = "Inspections of public services: every figure traced to the judgements behind it.",
        subcommands = {
            CheckCommand.class,
            SampleCommand.class,
            CaseloadCommand.class,
            ScoreCommand.class,
            RateCommand.class,
            ReportCommand.class,
            TimetableCommand.class,
            AllocateCommand.class,
            StagesCommand.class,
            FrameworkCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "plumbline 0.1.0",
        footer = {
            "",
            "Exit codes: 0 done, 1 problems found in the input, 2 wrong use.",
            "Start with: plumbline score examples/first-steps"
        })
public final class Plumbline {
    private Plumbline() {}

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = commandLine().execute(arguments);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /** The command with its subcommands, for running it from a test as from a shell. */
    static CommandLine commandLine() {
        return new CommandLine(new Plumbline())
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, line, _) -> failed(failure, line));
    }

    /** The one place where a failure of the world ends: one sentence, and the details for those who ask for them. */
    private static int failed(Exception failure, CommandLine line) {
        var cause = failure instanceof UncheckedIOException && failure.getCause() != null
                ? ": " + failure.getCause().getMessage()
                : "";
        line.getErr().println("plumbline could not go on: " + failure.getMessage() + cause);
        if (System.getenv("PLUMBLINE_DEBUG") != null) {
            failure.printStackTrace(line.getErr());
        } else {
            line.getErr().println("Set PLUMBLINE_DEBUG=1 and run it again to see where.");
        }
        return 2;
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
