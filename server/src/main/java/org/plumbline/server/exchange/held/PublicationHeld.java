package org.plumbline.server.exchange.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.Problems;
import org.plumbline.formats.manuscript.PublicationFile;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlProblem;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.problem.Problem;
import org.plumbline.publication.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code publication.yaml}: tables {@code publication_version} and {@code publication_correction}. A folder whose report is
 * out already begins at that stage.
 */
@Component
class PublicationHeld implements HeldFile {
    private static final String NAME = "publication.yaml";
    private static final Set<String> NUMBERS = Set.of("version");
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    PublicationHeld(JdbcClient database) {
        this.database = database;
    }

    private record Version(int number, LocalDate onDay, String digest) {}

    private record Correction(LocalDate onDay, Map<String, String> text) {}

    @Override
    public String path() {
        return NAME;
    }

    @Override
    public void take(Intake intake) {
        var rows = intake.folder().resolve(NAME).toFile();
        var read = rows.isFile() ? read(text(rows.toPath())) : Optional.<Publication>empty();
        read.ifPresent(publication -> take(intake.inspection(), publication));
        var on = intake.read().visit().published();
        boolean isOut = !on.isEmpty()
                || read.map(publication -> !publication.versions().isEmpty()).orElse(false);
        if (isOut) {
            database.sql("""
                            insert into report_step (inspection, number, from_stage, to_stage, taken_by, at_said)
                            values (?, 1, 'draft', 'published', null, ?)""").params(intake.inspection(), on).update();
        }
    }

    private void take(long inspection, Publication publication) {
        for (var each : publication.versions()) {
            database.sql("insert into publication_version (inspection, number, on_day, digest) values (?, ?, ?, ?)")
                    .params(inspection, each.number(), each.on(), each.digest())
                    .update();
        }
        for (int at = 0; at < publication.corrections().size(); at++) {
            var correction = publication.corrections().get(at);
            var text = correction.text().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> source(entry.getValue()), (one, _) -> one, TreeMap::new));
            database.sql("""
                            insert into publication_correction (inspection, number, on_day, text, written_by)
                            values (?, ?, ?, ?::json, null)""")
                    .params(inspection, at + 1, correction.on(), JSON.writeValueAsString(text))
                    .update();
        }
    }

    private static String source(Prose prose) {
        return prose.source();
    }

    private static String text(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException("cannot read " + NAME, failed);
        }
    }

    /** What the file says; empty when it has an error, which whoever makes the report is told. */
    private static Optional<Publication> read(String text) {
        var found = new ArrayList<YamlProblem>();
        var tree = YamlTree.read(NAME, text, found);
        if (tree == null || !found.isEmpty()) {
            return Optional.empty();
        }
        var problems = new Problems();
        var publication = PublicationFile.read(tree, problems);
        return problems.all().stream().anyMatch(Problem::isError) ? Optional.empty() : Optional.of(publication);
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var versions = database.sql(
                        "select number, on_day, digest from publication_version where inspection = ? order by number")
                .param(inspection)
                .query(Version.class)
                .list();
        var corrections = database.sql(
                        "select on_day, text from publication_correction where inspection = ? order by number")
                .param(inspection)
                .query((row, _) ->
                        new Correction(row.getObject("on_day", LocalDate.class), texts(row.getString("text"))))
                .list();
        if (versions.isEmpty() && corrections.isEmpty()) {
            return came;
        }
        return YamlText.of(
                new KeptTree(null)
                        .put(
                                "versions",
                                versions.stream().map(PublicationHeld::node).toList())
                        .put(
                                "corrections",
                                corrections.stream().map(PublicationHeld::node).toList())
                        .node(),
                NUMBERS);
    }

    private static Map<String, String> texts(String json) {
        var texts = new TreeMap<String, String>();
        JSON.readTree(json)
                .propertyStream()
                .forEach(it -> texts.put(it.getKey(), it.getValue().asString()));
        return texts;
    }

    private static Node node(Version version) {
        return new KeptTree(null)
                .put("version", version.number())
                .put("on", version.onDay())
                .put("digest", version.digest())
                .node();
    }

    private static Node node(Correction correction) {
        var text = new KeptTree(null);
        // the language that editions begin with first, as people write it
        List.of("en", "cy")
                .forEach(language -> text.put(language, correction.text().getOrDefault(language, "")));
        correction.text().forEach((language, words) -> text.put(language, words));
        return new KeptTree(null)
                .put("on", correction.onDay())
                .put("text", text.node())
                .node();
    }
}
