package org.plumbline.formats.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.PracticeExample;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.formats.yaml.Keys;

/** Reads {@code findings.yaml} and {@code recommendations.yaml}. */
final class FindingsFile {
    private final Path folder;
    private final Problems problems;

    FindingsFile(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Findings read() {
        var findings = file(
                "findings.yaml",
                keys -> new Findings(
                        keys.list("findings", this::finding),
                        keys.list("practice-examples", this::example),
                        List.of()));
        var asked = file(
                "recommendations.yaml",
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
