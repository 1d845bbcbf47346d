package org.plumbline.server.exchange;

import static org.plumbline.server.exchange.ExchangeProblem.EX004;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.editions.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions that the server keeps, as folders look them up. */
@Component
class EditionShelf {
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final JdbcClient database;
    private final Editions editions;

    EditionShelf(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    private record Listed(String framework, String edition) {}

    private record Kept(long id, String hash) {}

    /**
     * A library that has the edition that a folder asks for, and the names of the others.
     *
     * @param below an empty folder for its files
     */
    FrameworkLibrary library(Path below, @Nullable Node visit) throws IOException {
        var names = database.sql("select distinct framework, edition from edition where state <> 'draft'")
                .query(Listed.class)
                .list();
        for (var name : names) {
            if (STEP.matcher(name.framework()).matches()
                    && STEP.matcher(name.edition()).matches()) {
                var folder =
                        Files.createDirectories(below.resolve(name.framework()).resolve(name.edition()));
                Files.writeString(folder.resolve("framework.yaml"), asks(visit, name) ? content(visit, name) : "");
            }
        }
        return new FrameworkLibrary(below);
    }

    private static boolean asks(@Nullable Node visit, Listed name) {
        return pin(visit, "id").equals(name.framework())
                && (pin(visit, "edition").equals(name.edition())
                        || pin(visit, "edition").isEmpty());
    }

    /** The revision that the folder asks for; else the newest, published rather than retired. */
    private String content(@Nullable Node visit, Listed name) {
        long number = database.sql("""
                        select id from edition where framework = ? and edition = ? and state <> 'draft'
                         order by revision::text = ? desc, state = 'published' desc, revision desc, id desc limit 1""")
                .params(name.framework(), name.edition(), pin(visit, "revision"))
                .query(Long.class)
                .single();
        return editions.file(number).export();
    }

    private static String pin(@Nullable Node visit, String key) {
        return visit instanceof Node.Mapping mapping
                        && mapping.get("framework").orElse(null) instanceof Node.Mapping pin
                        && pin.get(key).orElse(null) instanceof Node.Scalar(var text, var _)
                ? text
                : "";
    }

    /** What is wrong with an edition that a folder brings: the server has another under its name. */
    List<Problem> problems(Edition edition) {
        return kept(edition)
                .filter(kept -> !kept.hash().equals(EditionHash.ofRules(edition)))
                .map(kept -> Problem.error(
                                EX004,
                                "framework",
                                "revision %d of %s is on this server with the hash %s, and here it has %s"
                                        .formatted(
                                                edition.name().revision(),
                                                edition.name(),
                                                kept.hash(),
                                                EditionHash.ofRules(edition)),
                                "Find out which of the two is right; a changed edition needs a revision of its own")
                        .at(new Place("edition.yaml", 0, 0)))
                .stream()
                .toList();
    }

    private Optional<Kept> kept(Edition edition) {
        var name = edition.name();
        return database.sql("select id, hash from edition where framework = ? and edition = ? and revision = ?"
                        + " and state <> 'draft' order by hash = ? desc, state = 'published' desc, id desc limit 1")
                .params(name.framework().value(), name.edition(), name.revision(), EditionHash.ofRules(edition))
                .query(Kept.class)
                .optional();
    }

    /**
     * The number of an edition; one that the server does not have is kept from now on, as retired: inspections made under
     * it can be looked at, and new ones only when an administrator publishes it.
     */
    long number(Edition edition, Path file) {
        return kept(edition).map(Kept::id).orElseGet(() -> keep(file));
    }

    private long keep(Path file) {
        if (!(EditionFile.load(file, "edition.yaml") instanceof Loaded.Good<EditionFile>(var read, var _))) {
            throw new IllegalStateException("an edition that was read without an error cannot be read again");
        }
        var edition = read.edition();
        var languages = edition.languages();
        return database.sql("""
                        insert into edition (framework, edition, revision, hash, text_hash, content, state, title_en,
                                             title_cy, languages, drafts, origin, loaded_by)
                        values (?, ?, ?, ?, ?, ?::json, 'retired', ?, ?, ?, ?, 'folder', me()) returning id""")
                .param(edition.name().framework().value())
                .param(edition.name().edition())
                .param(edition.name().revision())
                .param(EditionHash.ofRules(edition))
                .param("sha256:" + FolderExport.state(read.export()))
                .param(EditionJson.of(read))
                .param(languages.contains("en") ? edition.title().in("en") : "")
                .param(languages.contains("cy") ? edition.title().in("cy") : "")
                .param(languages.toArray(String[]::new))
                .param(edition.drafts().stream().sorted().toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
