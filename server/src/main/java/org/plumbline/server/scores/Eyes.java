package org.plumbline.server.scores;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person who looks may see of single cases: asked as that person, whatever the scores rest on. */
@Component
class Eyes {
    private final JdbcClient database;
    private final Standing standing;

    Eyes(JdbcClient database, Standing standing) {
        this.database = database;
        this.standing = standing;
    }

    /** What was said with an answer, and by whom. */
    record Said(String note, String by) {}

    /**
     * The cases that are left out of what this person sees: one who marks a case blind would read the other marking off the
     * numbers. Then all their open cases are left out alike, so that the numbers do not tell which of them they mark blind.
     */
    @Transactional(readOnly = true)
    public Set<String> leftOut(long inspection) {
        return Set.copyOf(database.sql("""
                        with blind as (select substr(b, length(:first) + 1) as reference from unnest(my_blind_markings()) b
                                        where starts_with(b, :first)),
                             mine as (select split_part(m, ' ', 2) as marking, substr(m, strpos(m, ' ') + 1) as rest
                                        from unnest(my_markings()) m where starts_with(m, :all))
                        select reference from blind
                        union
                        select substr(rest, length(marking) + 2) from mine
                         where exists (select 1 from blind)
                           and is_open(marking_state(:inspection, substr(rest, length(marking) + 2), marking))""")
                .param("inspection", inspection)
                .param("first", inspection + " first ")
                .param("all", inspection + " ")
                .query(String.class)
                .list());
    }

    /** The numbers of the cases whose counted answers this person may see, by reference; none for whom cases are closed. */
    @Transactional(readOnly = true)
    public Map<String, Long> seen(long inspection) {
        var seen = new HashMap<String, Long>();
        if (!standing.has(Right.SEE_CASES, inspection)) {
            return seen;
        }
        database.sql("""
                        select c.id, c.reference from case_record c
                         where c.inspection = :inspection
                           and (:first || c.reference = any ((select my_open_doors())::text[])
                             or (:inspection = any ((select sees_answers())::bigint[])
                                 and not :first || c.reference = any ((select my_blind_markings())::text[])))""")
                .param("inspection", inspection)
                .param("first", inspection + " first ")
                .query(row -> {
                    seen.put(row.getString("reference"), row.getLong("id"));
                });
        return seen;
    }

    /** What was said with these answers, as far as this person may read it, by the answer's number. */
    @Transactional(readOnly = true)
    public Map<String, Said> said(long inspection, Collection<String> events) {
        var said = new HashMap<String, Said>();
        database.sql("""
                        select e.event::text as event, e.note,
                               coalesce((select p.name from team_member m join person p on p.id = m.person
                                          where m.inspection = e.inspection and m.reference = e.assessor
                                          order by m.removed_at nulls first limit 1), e.assessor) as by
                          from answer_event e where e.inspection = ? and e.event = any (?)""")
                .params(inspection, events.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(row -> {
                    said.put(row.getString("event"), new Said(row.getString("note"), row.getString("by")));
                });
        return said;
    }
}
