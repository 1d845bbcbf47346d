package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of the command line, as a shell sees it.
 *
 * @param code the exit code
 * @param out what it wrote for programs, and as results
 * @param err what it said to people
 */
record Run(int code, String out, String err) {
    static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    static final Path FRAMEWORKS = ROOT.resolve("frameworks");
    static final Path MADE = ROOT.resolve("testing/src/main/resources/made");
    static final Path MADE_FRAMEWORKS = MADE.resolve("frameworks");
    static final Path MADE_INSPECTION = MADE.resolve("inspections/harbour-2031");

    /** Runs the command with the frameworks that come with Plumbline. */
    static Run plumbline(Object... arguments) {
        return with(FRAMEWORKS, arguments);
    }

    /** Runs the command with the made framework. */
    static Run made(Object... arguments) {
        return with(MADE_FRAMEWORKS, arguments);
    }

    /** Runs the command with nothing added. */
    static Run bare(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = Plumbline.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    /** A copy of the made inspection that may be changed. */
    static Path copyOfMade(Path into) throws IOException {
        var copy = Files.createDirectories(into.resolve("harbour"));
        try (var files = Files.list(MADE_INSPECTION)) {
            for (var file :
                    files.filter(each -> !each.toString().contains("expected")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** Puts another text in place of one that must stand in the file. */
    static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalStateException("'%s' should stand in %s".formatted(from, file));
        }
        Files.writeString(file, text.replace(from, to));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    /** The first line for people: what is wrong, before any usage. */
    String said() {
        return err.lines().findFirst().orElse("");
    }

    private static Run with(Path frameworks, Object... arguments) {
        return bare(Stream.concat(Stream.of(arguments), Stream.of("--frameworks", frameworks))
                .toArray());
    }
}
