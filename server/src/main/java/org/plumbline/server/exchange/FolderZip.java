package org.plumbline.server.exchange;

import static org.plumbline.server.exchange.ExchangeProblem.EX001;
import static org.plumbline.server.exchange.ExchangeProblem.EX002;
import static org.plumbline.server.exchange.ExchangeProblem.EX003;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.plumbline.formats.document.DocumentKind;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;

/** Reads a zip file as somebody sent it, of whom nothing is known. */
final class FolderZip {
    /** The largest example has 49 files in 2 MB; nobody writes by hand what lies beyond these. */
    static final int MOST_FILES = 1000;

    static final long MOST_BYTES = 100L << 20;
    private static final int MOST_DEPTH = 4;
    private static final int MOST_LETTERS = 200;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]*\\.(csv|yaml|yml|md|txt|json)");
    /** What stands beside pieces of evidence: the kinds that are taken there. */
    private static final Pattern EVIDENCE = Pattern.compile(
            "evidence/[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]*\\.(" + DocumentKind.allEndings("|") + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]*");
    /** What systems put into a zip file unasked. */
    private static final Pattern LITTER = Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    private FolderZip() {}

    /** The folder in a zip file, at its top or within the one folder there. */
    static Loaded<Folder> read(byte[] zip) {
        var reader = new FolderZip();
        reader.entries(zip);
        if (reader.problems.isEmpty() && reader.files.isEmpty()) {
            reader.wrong(EX001, "", "this is no zip file, or an empty one", "Send an inspection folder as a zip file");
        }
        if (!reader.problems.isEmpty()) {
            return new Loaded.Bad<>(reader.problems);
        }
        var folder = new Folder(atTop(reader.files));
        var wrong = names(folder);
        return wrong.isEmpty() ? new Loaded.Good<>(folder, List.of()) : new Loaded.Bad<>(wrong);
    }

    /** What no file of a folder may be called. */
    static List<Problem> names(Folder folder) {
        var reader = new FolderZip();
        folder.files().keySet().forEach(reader::named);
        return reader.problems;
    }

    private void entries(byte[] zip) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName().replace('\\', '/');
                if (entry.isDirectory() || LITTER.matcher(name).matches()) {
                    continue;
                }
                if (files.size() == MOST_FILES) {
                    wrong(EX003, "", "there are more than %d files".formatted(MOST_FILES), "Send one folder alone");
                    return;
                }
                var content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - bytes + 1));
                bytes += content.length;
                if (bytes > MOST_BYTES) {
                    wrong(
                            EX003,
                            name,
                            "unpacked it has more than %d MB".formatted(MOST_BYTES >> 20),
                            "Send one inspection folder, and nothing else");
                    return;
                }
                if (files.put(name, content) != null) {
                    wrong(EX002, name, "the file stands twice in the zip", "Keep one of the two");
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            wrong(EX001, "", "the zip file is damaged: " + unreadable.getMessage(), "Make it again, and send it again");
        }
    }

    /** Most programs put the folder itself into the zip, not only what is in it. */
    private static SortedMap<String, byte[]> atTop(SortedMap<String, byte[]> files) {
        var first = files.firstKey();
        var folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty()
                || folder.startsWith("..")
                || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            return files;
        }
        var within = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> within.put(name.substring(folder.length()), content));
        return within;
    }

    private void named(String path) {
        if (path.length() <= MOST_LETTERS && EVIDENCE.matcher(path).matches() && !path.contains("..")) {
            return;
        }
        var steps = List.of(path.split("/", -1));
        var folders = steps.subList(0, steps.size() - 1);
        if (steps.size() > MOST_DEPTH
                || path.length() > MOST_LETTERS
                || path.contains("..")
                || !folders.stream().allMatch(step -> STEP.matcher(step).matches())
                || !NAME.matcher(steps.getLast()).matches()) {
            wrong(
                    EX002,
                    path,
                    "an inspection folder has no such file",
                    "Take it out: a folder holds .csv, .yaml, .md, .txt and .json files, in folders of its own, and documents in evidence/");
        }
    }

    private void wrong(ProblemCode code, String file, String what, String remedy) {
        var shown = file.length() <= MOST_LETTERS ? file : file.substring(0, MOST_LETTERS);
        problems.add(Problem.error(code, "", what, remedy).at(new Place(shown, 0, 0)));
    }
}
