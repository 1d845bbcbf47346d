package org.plumbline.server.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the editions of the frameworks folder into the server's own: each content once, and never another for the same revision. */
@Component
class LibraryReading {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryReading.class);

    private final JdbcClient database;
    private final EditionRows rows;
    private final Audit audit;

    LibraryReading(JdbcClient database, EditionRows rows, Audit audit) {
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    /** Reads the folder, unless it is as it was the last time; the server must act at its task {@code library}. */
    @Transactional
    public void read(FrameworkLibrary library) {
        database.sql("select pg_advisory_xact_lock(301)").query((_, _) -> true).single();
        var digest = LibraryDigest.of(library.folder());
        var last = database.sql("select digest from library_reading")
                .query(String.class)
                .optional();
        if (last.equals(Optional.of(digest))) {
            return;
        }
        var problems = new TreeMap<String, List<Problem>>();
        library.shelves().forEach(shelf -> problems.put(shelf.toString(), take(library, shelf)));
        database.sql("delete from library_problem").update();
        problems.forEach(this::tell);
        database.sql("""
                        insert into library_reading (digest) values (?)
                        on conflict (only_one) do update set digest = excluded.digest, read_at = now()""").param(digest).update();
    }

    private List<Problem> take(FrameworkLibrary library, FrameworkLibrary.Shelf shelf) {
        return switch (library.load(shelf)) {
            case Loaded.Bad<EditionFile>(List<Problem> problems) ->
                problems.stream().filter(Problem::isError).toList();
            case Loaded.Good<EditionFile>(EditionFile file, List<Problem> _) -> take(EditionContent.of(file), shelf);
        };
    }

    private List<Problem> take(EditionContent content, FrameworkLibrary.Shelf shelf) {
        var there = new ArrayList<>(rows.of(content));
        there.removeIf(EditionRows.Standing::isDraft);
        var refused = EditionRows.against(content, there);
        if (refused.isPresent()) {
            return List.of(refused.get().at(new Place("frameworks/%s/framework.yaml".formatted(shelf), 0, 0)));
        }
        if (there.stream().anyMatch(each -> each.textHash().equals(content.textHash()))) {
            return List.of();
        }
        var before = there.stream().filter(EditionRows.Standing::isOffered).findFirst();
        before.ifPresent(each -> rows.stands(each.id(), "retired"));
        var state = there.isEmpty() || before.isPresent() ? "published" : "retired";
        rows.add(content, state, "library");
        audit.note(Deed.of("edition-taken")
                .to("%s, %d".formatted(content.name(), content.name().revision()))
                .with("hash", content.hash())
                .with("state", state));
        return List.of();
    }

    private void tell(String shelf, List<Problem> problems) {
        for (int at = 0; at < problems.size(); at++) {
            var problem = problems.get(at);
            LOG.warn("The edition in frameworks/{} was not taken: {}", shelf, problem);
            database.sql(
                            "insert into library_problem (shelf, position, code, place, what, remedy) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            shelf,
                            at,
                            problem.code().name(),
                            String.valueOf(problem.place()),
                            problem.what(),
                            problem.remedy())
                    .update();
        }
    }

    /** What could not be taken when the folder was last read, by edition. */
    @Transactional(readOnly = true)
    public Map<String, List<EditionListPage.Refused>> refused() {
        var refused = new TreeMap<String, List<EditionListPage.Refused>>();
        database.sql("select shelf, code, place, what, remedy from library_problem order by shelf, position")
                .query(EditionListPage.Refused.class)
                .list()
                .forEach(each -> refused.computeIfAbsent(each.shelf(), _ -> new ArrayList<>())
                        .add(each));
        return refused;
    }
}
