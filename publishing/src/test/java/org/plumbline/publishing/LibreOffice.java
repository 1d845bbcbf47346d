package org.plumbline.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as whoever opens our files: it reads them and writes what it understood. */
public final class LibreOffice {
    private static final int MOST_SECONDS = 120;

    private LibreOffice() {}

    /**
     * The files that LibreOffice makes of one.
     *
     * @param folder an empty folder for the files
     * @param to its name of a form, with filter and options where they are needed
     */
    public static List<Path> converted(byte[] file, String name, String to, Path folder)
            throws IOException, InterruptedException {
        var input = Files.write(Files.createDirectories(folder.resolve("in")).resolve(name), file);
        var output = Files.createDirectories(folder.resolve("out"));
        var said = folder.resolve("said.txt");
        var command = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                output.toString(),
                input.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        if (!finished(builder)) {
            throw new AssertionError("LibreOffice could not convert %s: %s".formatted(name, Files.readString(said)));
        }
        var files = new ArrayList<Path>();
        try (var made = Files.list(output)) {
            made.sorted().forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new AssertionError("LibreOffice made nothing of %s: %s".formatted(name, Files.readString(said)));
        }
        return files;
    }

    private static boolean finished(ProcessBuilder command) throws InterruptedException {
        Process process;
        try {
            process = command.start();
        } catch (IOException absent) {
            throw new AssertionError(
                    "these tests need LibreOffice: no command 'soffice' (Debian: apt-get install libreoffice-calc-nogui"
                            + " libreoffice-writer-nogui)",
                    absent);
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
