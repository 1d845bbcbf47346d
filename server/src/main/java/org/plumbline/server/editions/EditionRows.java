package org.plumbline.server.editions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of editions: what stands there of a revision, and how another joins them. */
@Component
class EditionRows {
    private final JdbcClient database;

    EditionRows(JdbcClient database) {
        this.database = database;
    }

    /** One that stands there of the same revision. */
    record Standing(long id, String hash, String textHash, String state) {
        boolean isOffered() {
            return state.equals("published");
        }

        boolean isDraft() {
            return state.equals("draft");
        }
    }

    /** What is there of the revision, newest first, held against others who would add to it at the same time. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Standing> of(EditionContent content) {
        var name = content.name();
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 301))")
                .param(name.toString())
                .query((_, _) -> true)
                .single();
        return database.sql("""
                        select id, hash, text_hash, state from edition
                         where framework = ? and edition = ? and revision = ? order by id desc""")
                .params(name.framework().value(), name.edition(), name.revision())
                .query(Standing.class)
                .list();
    }

    /** Why it cannot join those that stand there; empty when it can. */
    static Optional<Problem> against(EditionContent content, List<Standing> there) {
        return there.stream()
                .filter(each -> !each.isDraft() && !each.hash().equals(content.hash()))
                .findFirst()
                .map(each -> Problem.error(
                                EditionProblem.ED001,
                                "",
                                "revision %d of %s is here already with other rules (%s, not %s)"
                                        .formatted(
                                                content.name().revision(),
                                                content.name(),
                                                shortened(each.hash()),
                                                shortened(content.hash())),
                                "Give it revision %d".formatted(content.name().revision() + 1))
                        .at(new Place("", 0, 0)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(EditionContent content, String state, String origin) {
        var name = content.name();
        return database.sql("""
                        insert into edition (framework, edition, revision, hash, text_hash, content, state, title_en, title_cy,
                                             loaded_by, published_at, origin, languages, drafts)
                        values (?, ?, ?, ?, ?, ?::json, ?, ?, ?, me(), case when ? = 'published' then now() end, ?,
                                string_to_array(?, ','), string_to_array(?, ',')) returning id""")
                .params(name.framework().value(), name.edition(), name.revision(), content.hash(), content.textHash())
                .params(content.json(), state, content.title("en"), content.title("cy"), state, origin)
                .params(String.join(",", content.file().edition().languages()), content.drafts())
                .query(Long.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void stands(long id, String state) {
        database.sql("""
                        update edition set state = ?, version = version + 1,
                               published_at = case when ? = 'published' then now() else published_at end
                         where id = ?""").params(state, state, id).update();
    }

    private static String shortened(@Nullable String hash) {
        return hash == null ? "" : hash.substring(0, Math.min(hash.length(), 15)) + "…";
    }
}
