package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI005;
import static org.plumbline.formats.FileProblem.FI006;
import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI008;
import static org.plumbline.formats.FileProblem.FI010;
import static org.plumbline.formats.FileProblem.FI020;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.formats.yaml.YamlProblem;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.Edition;
import org.plumbline.framework.check.FrameworkProblem;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;

/**
 * An edition as it was read.
 *
 * @param edition read whole and checked whole
 * @param tree the same as written, banks put in: the form in which an inspection carries it
 */
public record EditionFile(Edition edition, Node.Mapping tree) {
    /** The keys whose values are numbers; every other value is text, whatever it looks like. */
    public static final Set<String> NUMBERS = Set.of(
            "form",
            "revision",
            "from",
            "to",
            "points",
            "few-cases",
            "weeks",
            "months",
            "days",
            "until-weeks",
            "working-days",
            "until-working-days",
            "at-least",
            "at-most",
            "words-to",
            "few-relevant",
            "withhold-below",
            "all-but-most",
            "all-but-least",
            "slack");

    /**
     * Reads a framework file with its banks, which lie in the library that it is {@code ID/EDITION/framework.yaml} of.
     *
     * @param name what to call the file in messages
     */
    public static Loaded<EditionFile> load(Path file, String name) {
        var root = file.toAbsolutePath().normalize();
        for (int up = 0; up < 3 && root.getParent() != null; up++) {
            root = root.getParent();
        }
        return load(file, name, root);
    }

    /**
     * Reads a framework file with its banks.
     *
     * @param name what to call the file in messages
     * @param root the folder that no bank may lie outside of
     */
    public static Loaded<EditionFile> load(Path file, String name, Path root) {
        var problems = new Problems();
        return edition(tree(file, name, problems, FI010), new BankFiles.OnDisk(file, name, root), problems);
    }

    /**
     * Reads an edition from files that came together, such as in a zip: banks are taken from among them only. The hash
     * that an exported edition states is not read: it follows from the rest.
     *
     * @param files each by its path, with slashes
     * @param main which of them is the edition
     */
    public static Loaded<EditionFile> load(Map<String, byte[]> files, String main) {
        var problems = new Problems();
        var bytes = files.get(main);
        var text = bytes == null ? null : problems.text(TextFile.of(bytes, main));
        if (bytes == null) {
            problems.add(FI010, new Place(main, 0, 0), "the file is not there", "Add it, or mend its name");
        }
        var tree = text == null ? null : withoutHash(tree(text, main, problems));
        return edition(tree, new BankFiles.InHand(files, main), problems);
    }

    private static @Nullable Node withoutHash(@Nullable Node tree) {
        return tree instanceof Node.Mapping(var entries, var place)
                ? new Node.Mapping(
                        entries.stream()
                                .filter(entry -> !entry.key().equals("hash"))
                                .toList(),
                        place)
                : tree;
    }

    private static Loaded<EditionFile> edition(@Nullable Node tree, BankFiles files, Problems problems) {
        if (!(tree instanceof Node.Mapping mapping)) {
            if (tree != null) {
                problems.add(
                        FI003,
                        tree.place(),
                        "a framework should be a map of keys, not " + tree.form(),
                        "Start it with 'form: 1' and 'id: …'");
            }
            return new Loaded.Bad<>(problems.all());
        }
        problems.stands("", mapping.place());
        var banks = new Banks(problems);
        banks(mapping, files, problems).forEach(banks::add);
        if (problems.hasErrors()) {
            banks.isIncomplete();
        }
        var resolved = banks.resolve(StandingWords.into(mapping));
        var edition = EditionReader.read(resolved, problems);
        problems.forget(banks.refused(), Set.of(FileProblem.FI001, FrameworkProblem.FW016, FrameworkProblem.FW018));
        return problems.loaded(new EditionFile(edition, resolved));
    }

    /** The edition as one file that needs no bank. */
    public String export() {
        return YamlText.of(tree, NUMBERS);
    }

    /** The tree of a YAML file; null and problems when there is none. */
    public static @Nullable Node tree(Path file, String name, Problems problems, FileProblem missing) {
        if (!Files.isRegularFile(file)) {
            problems.add(missing, new Place(name, 0, 0), "the file is not there", "Make it, or mend the path");
            return null;
        }
        var text = problems.text(TextFile.read(file, name));
        if (text == null) {
            return null;
        }
        return tree(text, name, problems);
    }

    /** The tree of a YAML text; null and problems when it is none. */
    public static @Nullable Node tree(String text, String name, Problems problems) {
        var found = new ArrayList<YamlProblem>();
        var node = YamlTree.read(name, text, found);
        found.forEach(problem -> add(problem, problems));
        return node;
    }

    private static void add(YamlProblem problem, Problems problems) {
        switch (problem.kind()) {
            case NOT_YAML ->
                problems.add(
                        FI005,
                        problem.place(),
                        "this is not readable: " + problem.what(),
                        "Mend the YAML here or just above");
            case KEY_TWICE -> problems.add(FI006, problem.place(), problem.what(), "Keep one of the two");
            case TOO_DEEP -> problems.add(FI007, problem.place(), problem.what(), "Flatten it");
        }
    }

    private static List<Node> banks(Node.Mapping edition, BankFiles files, Problems problems) {
        var banks = new ArrayList<Node>();
        var listed = edition.get("banks").orElse(null);
        if (listed == null) {
            return banks;
        }
        if (!(listed instanceof Node.Sequence(var items, var _))) {
            problems.add(
                    FI003,
                    listed.place(),
                    "'banks' should be a list of paths, not " + listed.form(),
                    "Write it between [ and ]");
            return banks;
        }
        for (var item : items) {
            if (!(item instanceof Node.Scalar(var path, var place))) {
                problems.add(
                        FI003,
                        item.place(),
                        "the path of a bank should stand here, not " + item.form(),
                        "Write one path");
                continue;
            }
            var bank = bank(path, place, files, problems);
            if (bank != null) {
                banks.add(bank);
            }
        }
        return banks;
    }

    private static @Nullable Node bank(String path, Place place, BankFiles files, Problems problems) {
        try {
            return switch (files.find(path)) {
                case BankFiles.Found.Bank(var name, var file) -> {
                    var text = problems.text(file);
                    yield text == null ? null : tree(text, name, problems);
                }
                case BankFiles.Found.Nothing() -> {
                    problems.add(
                            FI008, place, "there is no bank at '%s'".formatted(path), "Give its path from this file");
                    yield null;
                }
                case BankFiles.Found.Outside() -> {
                    problems.add(
                            FI020,
                            place,
                            "the bank '%s' lies outside the frameworks".formatted(path),
                            "Put it beside them, and give its path from this file");
                    yield null;
                }
            };
        } catch (InvalidPathException notAPath) {
            problems.add(FI008, place, "'%s' cannot be a path".formatted(path), "Give the bank's path from this file");
            return null;
        }
    }
}
