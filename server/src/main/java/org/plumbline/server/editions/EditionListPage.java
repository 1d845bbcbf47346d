package org.plumbline.server.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The editions that there are, and what in the frameworks folder could not be taken. */
@Controller
public class EditionListPage {
    private final JdbcClient database;
    private final LibraryReading library;
    private final Standing standing;

    EditionListPage(JdbcClient database, LibraryReading library, Standing standing) {
        this.database = database;
        this.library = library;
        this.standing = standing;
    }

    /** What the page shows. */
    public record Listing(
            Entered asked, List<Listed> editions, Paging paging, Map<String, List<Refused>> refused, boolean mayKeep) {}

    /** An edition in the list. */
    public record Listed(
            long id,
            String framework,
            String edition,
            int revision,
            String state,
            String titleEn,
            String titleCy,
            List<String> languages,
            List<String> drafts,
            @Nullable LocalDate publishedOn,
            long inspections) {
        public String title(String language) {
            return KnownEdition.title(language, framework, titleEn, titleCy);
        }
    }

    /** A problem that keeps an edition of the frameworks folder out. */
    public record Refused(String shelf, String code, String place, String what, String remedy) {}

    @GetMapping("/editions")
    @Needs(Right.SEE_EDITIONS)
    @Transactional(readOnly = true)
    public Screen list(Entered asked) {
        var words = asked.sought("q");
        var state = asked.text("state");
        var page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var which = """

                from edition e where (title_en ilike :words or title_cy ilike :words or framework || '/' || edition ilike :words)
                  and (:state = '' or state = :state)""";
        var all = database.sql("select count(*)" + which)
                .param("words", words)
                .param("state", state)
                .query(Long.class)
                .single();
        var editions = database.sql("""
                        select id, framework, edition, revision, state, title_en, title_cy, languages, drafts, published_at,
                               (select count(*) from inspection i where i.edition = e.id) as inspections"""
                        + which
                        + " order by framework, edition desc, revision desc, id desc limit :size offset :before")
                .param("words", words)
                .param("state", state)
                .param("size", size)
                .param("before", Paging.before(page, size))
                .query((row, _) -> {
                    var published = row.getTimestamp("published_at");
                    return new Listed(
                            row.getLong("id"),
                            row.getString("framework"),
                            row.getString("edition"),
                            row.getInt("revision"),
                            row.getString("state"),
                            row.getString("title_en"),
                            row.getString("title_cy"),
                            List.of((String[]) row.getArray("languages").getArray()),
                            List.of((String[]) row.getArray("drafts").getArray()),
                            published == null
                                    ? null
                                    : published.toLocalDateTime().toLocalDate(),
                            row.getLong("inspections"));
                })
                .list();
        var kept = Map.of("q", asked.text("q"), "state", state);
        return Screen.of(
                "editions/list",
                new Listing(
                        asked,
                        editions,
                        new Paging(page, all, "/editions", kept, size),
                        library.refused(),
                        standing.has(Right.KEEP_EDITIONS)));
    }
}
