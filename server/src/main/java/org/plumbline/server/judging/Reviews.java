package org.plumbline.server.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided and asked about markings. */
@Component
class Reviews {
    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /** Every step of a marking, the newest first. */
    @Transactional(readOnly = true)
    public List<Step> steps(Marked marked) {
        return database.sql("""
                        select s.step, s.reason, coalesce(p.name, '') as by, s.taken_at from judging_step s
                          left join person p on p.id = s.taken_by
                         where s.inspection = ? and s.reference = ? and s.marking = ? order by s.id desc""")
                .params(
                        marked.subject().id(),
                        marked.one().reference(),
                        marked.marking().word())
                .query((row, _) -> new Step(
                        State.of(row.getString("step")),
                        row.getString("reason"),
                        row.getString("by"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Takes a step. */
    @Transactional
    public void take(Marked marked, State step, String reason) {
        database.sql("insert into judging_step (inspection, reference, marking, step, reason) values (?, ?, ?, ?, ?)")
                .params(
                        marked.subject().id(),
                        marked.one().reference(),
                        marked.marking().word(),
                        step.word(),
                        reason)
                .update();
    }

    /** Every comment on a marking, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Comment> comments(Marked marked) {
        return database.sql("""
                        select c.id, c.question, c.words, coalesce(p.name, '') as by, c.made_at, c.settled_at
                          from judging_comment c left join person p on p.id = c.made_by
                         where c.inspection = ? and c.reference = ? and c.marking = ? order by c.id""")
                .params(
                        marked.subject().id(),
                        marked.one().reference(),
                        marked.marking().word())
                .query((row, _) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Comment(
                row.getLong("id"),
                row.getString("question"),
                row.getString("words"),
                row.getString("by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }

    /** Asks something about the answer to a question. */
    @Transactional
    public void ask(Marked marked, String question, String words) {
        database.sql(
                        "insert into judging_comment (inspection, reference, marking, question, words) values (?, ?, ?, ?, ?)")
                .params(
                        marked.subject().id(),
                        marked.one().reference(),
                        marked.marking().word(),
                        question,
                        words)
                .update();
    }

    /** Says that what was asked is done; the question that it was about, if it was still open. */
    @Transactional
    public Optional<String> settle(Marked marked, long comment) {
        return database.sql("""
                        update judging_comment set settled_at = now(), settled_by = me()
                         where id = ? and inspection = ? and reference = ? and marking = ? and settled_at is null
                        returning question""")
                .params(
                        comment,
                        marked.subject().id(),
                        marked.one().reference(),
                        marked.marking().word())
                .query(String.class)
                .optional();
    }
}
