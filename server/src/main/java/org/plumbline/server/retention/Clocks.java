package org.plumbline.server.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Entered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The clocks of inspections, as the database reckons them, and what people decided about them. */
@Component
public class Clocks {
    /** How the words of {@link Kept#standing} are asked of the database. */
    private static final String STANDING = """
            case when erased_on is not null then 'erased' when held then 'held' when due then 'due'
                 when counted_from is null then 'not-yet' else 'running' end""";

    private final JdbcClient database;

    Clocks(JdbcClient database) {
        this.database = database;
    }

    /** Something that was decided. */
    public record Act(String act, @Nullable LocalDate untilDay, String reason, Instant actedAt, String actedBy) {}

    /** What there is to go, or what went. */
    public record Content(int cases, int drawn, int answers, int entries) {}

    /** What is left of an erased inspection. */
    public record Remains(int cases, int drawn, int answers, boolean scored) {}

    @Transactional(readOnly = true)
    public List<Kept> page(String standing, String words, int size, long before) {
        return asked(
                        "*",
                        standing,
                        words,
                        " order by due desc, ends_on nulls last, inspection limit :size offset :before")
                .param("size", size)
                .param("before", before)
                .query(Kept.class)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(String standing, String words) {
        return asked("count(*)", standing, words, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String what, String standing, String words, String rest) {
        var like = Entered.anywhere(words);
        return database.sql(
                        "select %s from retention_clock() where (:standing = '' or %s = :standing) and service ilike :words%s"
                                .formatted(what, STANDING, rest))
                .param("standing", standing)
                .param("words", like);
    }

    @Transactional(readOnly = true)
    public Optional<Kept> one(long inspection) {
        return database.sql("select * from retention_clock(?)")
                .param(inspection)
                .query(Kept.class)
                .optional();
    }

    /** What was decided about an inspection, the latest first. */
    @Transactional(readOnly = true)
    public List<Act> acts(long inspection) {
        return database.sql("""
                        select a.act, a.until_day, a.reason, a.acted_at, coalesce(p.name, '') as acted_by
                          from retention_act a left join person p on p.id = a.acted_by
                         where a.inspection = ? order by a.id desc limit 200""")
                .param(inspection)
                .query((row, _) -> new Act(
                        row.getString("act"),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        row.getTimestamp("acted_at").toInstant(),
                        row.getString("acted_by")))
                .list();
    }

    @Transactional(readOnly = true)
    public Content content(long inspection) {
        return database.sql("select cases, drawn, answers, entries from retention_content(?)")
                .param(inspection)
                .query(Content.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Remains> remains(long inspection) {
        return database.sql(
                        "select cases, drawn, answers, score is not null as scored from retention_remains where inspection = ?")
                .param(inspection)
                .query(Remains.class)
                .optional();
    }

    /** The scores of an erased inspection, as they were worked out before. */
    @Transactional(readOnly = true)
    public Optional<String> scores(long inspection) {
        return database.sql("select score::text from retention_remains where inspection = ? and score is not null")
                .param(inspection)
                .query(String.class)
                .optional();
    }

    void decide(long inspection, String act, @Nullable LocalDate until, String reason) {
        database.sql("insert into retention_act (inspection, act, until_day, reason) values (?, ?, ?, ?)")
                .param(inspection)
                .param(act)
                .param(until)
                .param(reason)
                .update();
    }

    /**
     * Takes the cases of an inspection away, and what the audit says of them.
     *
     * @param scored what its answers come to; null when that could not be worked out
     * @return how many cases; empty when its retention has not ended, or no longer
     */
    Optional<Integer> erase(long inspection, String reason, @Nullable String scored) {
        try {
            return database.sql("select erase_inspection(?, ?, ?, ?)")
                    .param(inspection)
                    .param(reason)
                    .param(scored)
                    .param(address())
                    .query(Integer.class)
                    .optional();
        } catch (DataIntegrityViolationException notDue) {
            return Optional.empty();
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
