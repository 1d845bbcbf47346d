package org.plumbline.server.reports;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is to make a report. A server takes what nobody is at, says that it lives while it works, and writes what it
 * made only while the turn is still its own: of two servers one does, and one that was thought dead changes nothing.
 */
@Component
class Turns {
    /** Without a sign of life for so long, a server has left its work. */
    static final Duration SILENCE = Duration.ofSeconds(20);
    /** What ended with its server so often is not tried again. */
    static final int MOST_TRIES = 3;

    private final String server = UUID.randomUUID().toString();
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final RunFiles files;
    private final Audit audit;

    Turns(JdbcClient database, TransactionTemplate transactions, RunFiles files, Audit audit) {
        this.database = database;
        this.transactions = transactions;
        this.files = files;
        this.audit = audit;
    }

    private <T> T byTask(java.util.function.Supplier<T> work) {
        return Acting.forTask(
                "report", () -> Objects.requireNonNull(transactions.execute(_ -> work.get()), "a transaction"));
    }

    /** Takes the next that nobody is at. */
    Optional<Run> take() {
        return byTask(() -> {
            database.sql("""
                            update report_run set state = 'failed', ended_at = now()
                             where id in (select id from report_run where state = 'working' and tries >= :most
                                             and alive_at < now() - make_interval(secs => :silence) for update skip locked)""")
                    .param("most", MOST_TRIES)
                    .param("silence", SILENCE.toSeconds())
                    .update();
            var taken = database.sql("""
                            update report_run set state = 'working', server = :server, started_at = now(), alive_at = now(),
                                   tries = tries + 1, files_done = 0, last_file = ''
                             where id = (select id from report_run
                                          where state = 'waiting'
                                             or (state = 'working' and alive_at < now() - make_interval(secs => :silence))
                                          order by id limit 1 for update skip locked)
                            returning id""")
                    .param("server", server)
                    .param("silence", SILENCE.toSeconds())
                    .query(Long.class)
                    .optional();
            return taken.map(run -> database.sql(
                            "select %s from report_run r left join person p on p.id = r.asked_by where r.id = ?"
                                    .formatted(Run.COLUMNS))
                    .param(run)
                    .query((row, _) -> Run.read(row))
                    .single());
        });
    }

    /** Says that this server is still at it; false when it should not be any more. */
    boolean lives(long run) {
        return byTask(() -> database.sql("update report_run set alive_at = now() where " + MINE)
                        .params(run, server)
                        .update())
                > 0;
    }

    private static final String MINE = " id = ? and state = 'working' and server = ?";

    /** Says that one file more is there; false when nobody wants it any more. */
    boolean made(long run, String file) {
        return byTask(() -> database.sql(
                                "update report_run set alive_at = now(), files_done = files_done + 1, last_file = ? where "
                                        + MINE)
                        .params(file, run, server)
                        .update())
                > 0;
    }

    /** What a run is made of and by, known once the inspection was read. */
    record Ground(String rules, String madeOf) {}

    /** Keeps what was made, all of it or nothing. */
    void done(Run run, Ground ground, String says, NavigableMap<String, byte[]> made, String notes) {
        byTask(() -> {
            var manifest = Objects.requireNonNull(made.get(org.plumbline.publishing.Manifest.NAME), "a manifest");
            int mine = database.sql("""
                            update report_run set state = 'done', ended_at = now(), files_done = files_all, problems = ?::json,
                                   rules = ?, made_of = ?::json, says = ?, manifest = ?
                             where%s""".formatted(MINE))
                    .params(
                            notes,
                            ground.rules(),
                            ground.madeOf(),
                            says,
                            "sha256:" + MadeOf.sha256(manifest),
                            run.id(),
                            server)
                    .update();
            if (mine > 0) {
                files.add(run.id(), run.inspection(), made);
                files.throwOldDraftsAway(run.inspection());
                audit.note(Deed.of("report-made")
                        .on(run.inspection())
                        .with("report", run.id())
                        .with("files", made.size()));
            }
            return mine;
        });
    }

    /** Says that something stands in its way. */
    void refused(Run run, Ground ground, String problems) {
        byTask(() -> database.sql("""
                        update report_run set state = 'refused', ended_at = now(), problems = ?::json, rules = ?, made_of = ?::json
                         where%s""".formatted(MINE))
                .params(problems, ground.rules(), ground.madeOf(), run.id(), server)
                .update());
    }

    /** Says that it broke. */
    void failed(Run run) {
        byTask(() -> database.sql("update report_run set state = 'failed', ended_at = now() where " + MINE)
                .params(run.id(), server)
                .update());
    }

    /** Gives it back, for whoever comes next. */
    void givesBack(Run run) {
        byTask(() -> database.sql(
                        "update report_run set state = 'waiting', server = '', tries = tries - 1 where " + MINE)
                .params(run.id(), server)
                .update());
    }
}
