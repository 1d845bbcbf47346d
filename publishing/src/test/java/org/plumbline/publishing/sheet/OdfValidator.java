package org.plumbline.publishing.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The validator of the ODF Toolkit, in a Java of its own: it brings parsers that would push ours aside. */
final class OdfValidator {
    private static final Path JAR = Path.of("target", "validators", "odfvalidator.jar");

    private OdfValidator() {}

    /** What it says against a file; empty when the file is as the standard asks. */
    static List<String> complaints(byte[] ods, Path folder) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("checked.ods"), ods);
        var said = folder.resolve("validator.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-jar", JAR.toString(), "-w", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        var lines = Files.readAllLines(said);
        if (lines.isEmpty() && exit != 0) {
            throw new AssertionError("the validator ended with %d and said nothing".formatted(exit));
        }
        return lines.stream()
                .filter(line -> exit != 0 || line.contains("Error") || line.contains("Warning"))
                .toList();
    }
}
