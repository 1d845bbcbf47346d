package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and packages stay small enough to read; the ten biggest are printed. */
class SizeTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 20;
    private static final Path MAIN = Path.of("src/main/java");

    private record Sized(Path file, int lines) {}

    @Test
    void no_file_and_no_package_of_core_is_too_big() throws IOException {
        var files = files(MAIN);
        System.out.println("The ten biggest files of core:");
        files.stream()
                .limit(10)
                .forEach(file -> System.out.printf("%5d  %s%n", file.lines(), MAIN.relativize(file.file())));
        assertThat(files).hasSizeGreaterThan(80);
        assertThat(tooBig(files)).isEmpty();
    }

    @Test
    void a_file_of_301_lines_and_a_package_of_21_files_are_rejected(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(301));
        for (int at = 1; at <= 20; at++) {
            Files.writeString(folder.resolve("Short%d.java".formatted(at)), "//\n".repeat(300));
        }
        assertThat(tooBig(files(folder)))
                .containsExactly("Long.java has 301 lines, at most 300", folder + " has 21 files, at most 20");
    }

    private static List<String> tooBig(List<Sized> files) {
        var problems = new ArrayList<String>();
        files.stream()
                .filter(file -> file.lines() > MOST_LINES)
                .forEach(file -> problems.add(
                        "%s has %d lines, at most %d".formatted(file.file().getFileName(), file.lines(), MOST_LINES)));
        files.stream()
                .collect(Collectors.groupingBy(file -> file.file().resolveSibling(""), Collectors.counting()))
                .forEach((folder, count) -> {
                    if (count > MOST_FILES) {
                        problems.add("%s has %d files, at most %d".formatted(folder, count, MOST_FILES));
                    }
                });
        return problems;
    }

    /** Every Java file below, the biggest first. */
    private static List<Sized> files(Path folder) throws IOException {
        var files = new ArrayList<Sized>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(it -> it.toString().endsWith(".java")).toList()) {
                files.add(new Sized(file, Files.readAllLines(file).size()));
            }
        }
        files.sort(Comparator.comparingInt(Sized::lines).reversed());
        return files;
    }
}
