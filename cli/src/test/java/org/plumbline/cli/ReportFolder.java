package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a real inspection that a test may change, and the folder that its report goes to.
 *
 * <p>The edition that the example is pinned to is left out of the copy: it is looked up among the frameworks.
 */
record ReportFolder(Path inspection, Path out) {
    /** The smallest example: a letter with counts and words, without scores. */
    static ReportFolder westLondon(Path into) throws IOException {
        return of("west-london-2016", into);
    }

    /** An example with ratings, a chart, recommendations and published statistics. */
    static ReportFolder barking(Path into) throws IOException {
        return of("barking-and-dagenham-2018", into);
    }

    private static ReportFolder of(String name, Path into) throws IOException {
        var from = Run.ROOT.resolve("examples").resolve(name);
        var to = into.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy);
            }
        }
        Files.deleteIfExists(to.resolve("edition.yaml"));
        var folder = new ReportFolder(to, into.resolve(name + "-report"));
        if (!folder.read("inspection.yaml").contains("\nofficials:")) {
            folder.append(
                    "inspection.yaml",
                    Files.readString(Run.ROOT.resolve("testing/examples/%s/people.yaml".formatted(name))));
        }
        return folder;
    }

    /** The same inspection, with its report in another folder. */
    ReportFolder into(Path other) {
        return new ReportFolder(inspection, other);
    }

    /** Makes the report with these options. */
    Run report(Object... options) {
        return Run.plumbline(Stream.concat(Stream.of("report", inspection, "--out", out), Stream.of(options))
                .toArray());
    }

    /** Makes a draft of the web page in every language, which reads and checks all that people wrote. */
    Run draft() {
        return report("--draft", "--lang", "both", "--formats", "html");
    }

    String read(String file) throws IOException {
        return Files.readString(inspection.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(inspection.resolve(file), text);
    }

    void append(String file, String text) throws IOException {
        Files.writeString(inspection.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** Adds a paragraph to a text; its line is told, from 1. */
    int paragraph(String file, String text) throws IOException {
        var before = read(file).stripTrailing();
        write(file, before + "\n\n" + text + "\n");
        return Math.toIntExact(before.lines().count()) + 2;
    }

    /** Puts another text in the place of the first one like it, which must be there. */
    void change(String file, String from, String to) throws IOException {
        var text = read(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException("'%s' should stand in %s".formatted(from, file));
        }
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Takes the rows away that start with any of these. */
    void withoutRows(String file, String... starts) throws IOException {
        var kept = read(file)
                .lines()
                .filter(line -> Stream.of(starts).noneMatch(line::startsWith))
                .toList();
        write(file, String.join("\n", kept) + "\n");
    }

    /** What was said of the inspection's files, one problem or note a line, each from its file on. */
    List<String> said(Run run) {
        var folder = inspection + "/";
        return run.err()
                .lines()
                .filter(line -> line.startsWith(folder))
                .map(line -> line.substring(folder.length()))
                .toList();
    }

    boolean isNothingWritten() {
        return Files.notExists(out);
    }

    /** The text of the one file of the report whose path ends so. */
    String made(String ending) throws IOException {
        return Files.readString(madeFile(ending));
    }

    /** The one file of the report whose path ends so. */
    Path madeFile(String ending) throws IOException {
        try (var files = Files.walk(out)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("%s ends in %s, not one file".formatted(found, ending));
            }
            return found.getFirst();
        }
    }
}
