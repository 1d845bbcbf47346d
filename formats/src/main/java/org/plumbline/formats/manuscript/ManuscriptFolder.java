package org.plumbline.formats.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.finding.FindingsCheck;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Correction;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.report.manuscript.Official;

/** Reads all that people wrote for the report of an inspection. */
public final class ManuscriptFolder {
    private final Path folder;
    private final Inspection inspection;
    private final Problems problems = new Problems();

    private ManuscriptFolder(Path folder, Inspection inspection) {
        this.folder = folder;
        this.inspection = inspection;
    }

    /** Reads and checks the files of a folder beside its judgements; a file that is not there says nothing. */
    public static Loaded<Manuscript> load(Path folder, Inspection inspection) {
        return new ManuscriptFolder(folder, inspection).load();
    }

    /** Common given names, to look for in texts: ours, in a file of this program. */
    public static Set<String> givenNames() {
        try (var file = ManuscriptFolder.class.getResourceAsStream("given-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("given-names.txt belongs to this program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read given-names.txt", failed);
        }
    }

    private Loaded<Manuscript> load() {
        var edition = inspection.edition();
        var texts = TextFiles.read(folder.resolve("texts"), edition.languages(), problems);
        var findings = new FindingsFile(folder, problems).read();
        problems.addAll(FindingsCheck.problems(edition, findings));
        var gathered = gathered(edition);
        var head =
                Keys.of(new Node.Mapping(List.of(), new Place("inspection.yaml", 0, 0)), "inspection", new Problems());
        var tree = EditionFile.tree(folder.resolve("inspection.yaml"), "inspection.yaml", problems, FileProblem.FI010);
        if (tree != null) {
            head = Keys.of(tree, "inspection", problems);
        }
        var manuscript = new Manuscript(
                texts,
                standing(edition),
                gathered,
                findings,
                head.list("officials", ManuscriptFolder::official),
                head.texts("altered-names"),
                head.texts("names"),
                head.text("isbn", ""),
                corrections(),
                new GatheredFiles(folder, inspection, problems).reviews());
        return problems.loaded(manuscript);
    }

    private Gathered gathered(Edition edition) {
        var files = new GatheredFiles(folder, inspection, problems);
        return new Gathered(
                SurveyFiles.read(folder.resolve("surveys"), edition, problems),
                files.interviews(),
                files.indicators(),
                files.benchmarks());
    }

    private static Official official(Keys keys) {
        var official = new Official(keys.text("list"), keys.words("role"), keys.text("name", ""));
        keys.nothingElse();
        return official;
    }

    /** The edition's own texts, part by part. */
    private static Map<Id, Map<String, Prose>> standing(Edition edition) {
        var standing = new HashMap<Id, Map<String, Prose>>();
        edition.surroundings().reportParts().forEach(part -> {
            var byLanguage = new HashMap<String, Prose>();
            part.text()
                    .byLanguage()
                    .forEach((language, text) -> byLanguage.put(
                            language,
                            MarkdownText.read(text, "edition.yaml, part %s, %s".formatted(part.id(), language), 1)));
            standing.put(part.id(), byLanguage);
        });
        return standing;
    }

    private List<Correction> corrections() {
        var file = folder.resolve("publication.yaml");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var tree = EditionFile.tree(file, "publication.yaml", problems, FileProblem.FI010);
        if (tree == null) {
            return List.of();
        }
        return PublicationFile.read(tree, problems).corrections();
    }
}
