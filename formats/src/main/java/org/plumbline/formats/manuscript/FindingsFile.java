package org.plumbline.formats.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.FindingsCheck;
import org.plumbline.finding.PracticeExample;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.Edition;

/** Reads {@code findings.yaml} and {@code recommendations.yaml}. */
public final class FindingsFile {
    /** What the two are called in a folder. */
    public static final String FINDINGS = "findings.yaml";

    public static final String RECOMMENDATIONS = "recommendations.yaml";

    private final Path folder;
    private final Problems problems;

    FindingsFile(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** What the two files of a folder say, as far as it can be read; a file that is not there says nothing. */
    public static Findings read(Path folder, Problems problems) {
        return new FindingsFile(folder, problems).read();
    }

    /** Whether nothing is wrong with the text of either file, read under an edition. */
    public static boolean isSound(String text, String name, Edition edition) {
        var problems = new Problems();
        var tree = EditionFile.tree(text, name, problems);
        if (tree != null) {
            problems.addAll(FindingsCheck.problems(edition, of(tree, problems)));
        }
        return !problems.hasErrors();
    }

    /** What the text of either file says. */
    static Findings of(Node tree, Problems problems) {
        var keys = Keys.of(tree, "", problems);
        var reading = new FindingsFile(Path.of(""), problems);
        var findings = new Findings(
                keys.list("findings", reading::finding),
                keys.list("practice-examples", reading::example),
                keys.list("recommendations", reading::recommendation));
        keys.nothingElse();
        return findings;
    }

    Findings read() {
        var findings = file(
                FINDINGS,
                keys -> new Findings(
                        keys.list("findings", this::finding),
                        keys.list("practice-examples", this::example),
                        List.of()));
        var asked = file(
                RECOMMENDATIONS,
                keys -> new Findings(List.of(), List.of(), keys.list("recommendations", this::recommendation)));
        return new Findings(findings.findings(), findings.examples(), asked.recommendations());
    }

    private Findings file(String name, Function<Keys, Findings> read) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Findings.NONE;
        }
        var tree = EditionFile.tree(file, name, problems, FileProblem.FI010);
        if (tree == null) {
            return Findings.NONE;
        }
        var keys = Keys.of(tree, "", problems);
        var findings = read.apply(keys);
        keys.nothingElse();
        return findings;
    }

    private Finding finding(Keys keys) {
        var finding = new Finding(
                keys.id("id"),
                keys.has("kind") ? keys.oneOf("kind", Finding.Kind.class, Finding.Kind.STRENGTH) : missing(keys),
                keys.optionalId("about"),
                prose(keys));
        keys.nothingElse();
        return finding;
    }

    private static Finding.Kind missing(Keys keys) {
        keys.text("kind");
        return Finding.Kind.STRENGTH;
    }

    private PracticeExample example(Keys keys) {
        var example = new PracticeExample(keys.id("id"), keys.ids("about"), prose(keys));
        keys.nothingElse();
        return example;
    }

    private Recommendation recommendation(Keys keys) {
        var each = new Recommendation(
                keys.id("id"), keys.id("owner"), keys.optionalId("group"), keys.ids("rests-on"), prose(keys));
        keys.nothingElse();
        return each;
    }

    /** The text of an entry in each language. */
    static Map<String, Prose> prose(Keys keys) {
        var prose = new HashMap<String, Prose>();
        keys.texted("text")
                .forEach((language, text) -> prose.put(
                        language,
                        MarkdownText.read(
                                text.text(), text.place().file(), text.place().line())));
        return prose;
    }
}
